import { Button, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useId, useState, type JSX } from 'react';
import type { PanelRule } from '../../../domain/competency';
import { checkAgreement, LEAST_MEMBERS, type AgreementFault, type ProposedAgreement } from '../../../domain/interviews/panelAgreement';
import { interviewScreenText } from '../../../i18n/interviewScreenText';
import type { GradeChoice } from '../../../i18n/interviews/screen/wording';
import { fixPanelPlan, judgesOtherwise, leastMembers } from '../../../sheet/interviews/fixPanelPlan';
import { useLanguage } from '../../paneLanguage';
import { LabelledBox } from '../../parts/labelledBox';
import type { StepProps } from '../stepProps';
import { firstProposal, gradesOf, type Proposal } from './firstProposal';
import { useInterviewStyles } from './interviewStyles';
import { ProblemText } from './problemText';
import { useRecorded } from './useRecorded';

const RULES: readonly PanelRule[] = ['consensus', 'lowest', 'median'];
const CHOICES: readonly GradeChoice[] = ['words', 'numbers', 'own'];

export interface PanelFormProps extends StepProps {
  /** Leaves the panel as it was fixed; null where none was fixed. */
  readonly keep: (() => void) | null;
}

/** Members, rule, grades and pass mark, fixed by a person before the first grade. The rule is never proposed. */
export function PanelForm({ keep, ...props }: PanelFormProps): JSX.Element {
  const styles = useInterviewStyles();
  const language = useLanguage();
  const words = interviewScreenText(language);
  const { fix } = words;
  const id = useId();
  const { procedure, interviews } = props.checked;
  const [proposal, setProposal] = useState<Proposal>(() => firstProposal(procedure, interviews, words));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { record, nameProblem } = useRecorded(props);
  const set = (part: Partial<Proposal>): void => setProposal((now) => ({ ...now, ...part }));
  const grades = gradesOf(proposal, words);
  const proposed: ProposedAgreement = { rule: proposal.rule, grades, passGrade: proposal.passGrade, members: proposal.members.split(/[\r\n;]+/) };
  const least = leastMembers(procedure);
  const checked = checkAgreement(proposed, least);
  const { rounds, fixed } = interviews;
  const changes = rounds.length > 0 && fixed.kind === 'fixed' && checked.kind === 'agreed' && judgesOtherwise(fixed.agreement, checked.agreement);
  const lacksReason = changes && reason.trim() === '';
  const problem = (...codes: readonly AgreementFault['code'][]): string | undefined => {
    const fault = tried && checked.kind === 'faulty' ? checked.faults.find(({ code }) => codes.includes(code)) : undefined;
    return fault && (words.faults[fault.code] as (fault: AgreementFault) => string)(fault);
  };
  const confirm = async (): Promise<void> => {
    setTried(true);
    if (checked.kind === 'agreed' && !lacksReason && (await record((recorded) => fixPanelPlan(proposed, recorded, reason)))) keep?.();
  };
  const ruleProblem = problem('ruleOpen');
  return (
    <div className={styles.stack}>
      <h3 className={styles.title}>{fix.title}</h3>
      <p className={styles.note}>{fix.intro}</p>
      <LabelledBox
        label={fix.members}
        hint={fix.membersHint(Math.max(LEAST_MEMBERS, least ?? 0))}
        problem={problem('tooFewMembers', 'memberDouble', 'memberUnusable')}
      >
        {(names) => (
          <Textarea {...names} className={styles.wide} resize="vertical" rows={3} value={proposal.members} onChange={(_, { value }) => set({ members: value })} />
        )}
      </LabelledBox>
      <div>
        <p id={`${id}-rule`} className={styles.note}>
          {fix.rule}
        </p>
        <RadioGroup
          aria-labelledby={`${id}-rule`}
          aria-describedby={ruleProblem === undefined ? undefined : `${id}-rule-problem`}
          value={proposal.rule ?? ''}
          onChange={(_, { value }) => set({ rule: RULES.find((rule) => rule === value) ?? null })}
        >
          {RULES.map((rule) => (
            <Radio key={rule} value={rule} label={fix.ruleHints[rule]} />
          ))}
        </RadioGroup>
        <p id={`${id}-rule-problem`} className={styles.problem} hidden={ruleProblem === undefined}>
          {ruleProblem}
        </p>
      </div>
      <div>
        <p id={`${id}-grades`} className={styles.note}>
          {fix.grades}
        </p>
        <RadioGroup
          aria-labelledby={`${id}-grades`}
          value={proposal.choice}
          onChange={(_, { value }) => {
            const choice = CHOICES.find((each) => each === value) ?? 'own';
            set({ choice, passGrade: choice === 'words' ? words.wordPass : choice === 'numbers' ? '6' : '' });
          }}
        >
          {CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={`${fix.gradeChoices[choice]}${choice === 'words' ? ` (${fix.proposal})` : ''}`} />
          ))}
        </RadioGroup>
      </div>
      {proposal.choice === 'own' && (
        <LabelledBox label={fix.ownGrades} hint={fix.ownGradesHint} problem={problem('tooFewGrades', 'gradeDouble', 'gradeUnusable', 'gradesTooLong')}>
          {(names) => (
            <Textarea {...names} className={styles.wide} resize="vertical" rows={4} value={proposal.own} onChange={(_, { value }) => set({ own: value })} />
          )}
        </LabelledBox>
      )}
      <LabelledBox label={fix.pass} hint={fix.passHint} problem={problem('passGradeUnknown')}>
        {(names) => (
          <Select {...names} value={grades.includes(proposal.passGrade) ? proposal.passGrade : ''} onChange={(_, { value }) => set({ passGrade: value })}>
            <option value="">{fix.choose}</option>
            {grades.map((grade, index) => (
              <option key={`${grade} ${index}`} value={grade}>
                {grade}
              </option>
            ))}
          </Select>
        )}
      </LabelledBox>
      {changes && (
        <LabelledBox label={fix.reason} problem={tried && lacksReason ? words.reasonMissing : undefined}>
          {(names) => <Textarea {...names} className={styles.wide} resize="vertical" rows={2} value={reason} onChange={(_, { value }) => setReason(value)} />}
        </LabelledBox>
      )}
      <ProblemText text={nameProblem} />
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={props.busy} onClick={() => void confirm()}>
          {fix.confirm}
        </Button>
        {keep && <Button onClick={keep}>{fix.keep}</Button>}
      </div>
    </div>
  );
}
