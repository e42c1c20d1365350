import { ExcelError } from './excelError';
import { NULL_OBJECT, hostObject, type ObjectClass } from './hostObject';
import { type HostObject, text, type Workspace } from './workspace';

export function settingsObject(): HostObject {
  return hostObject(SETTINGS, null);
}

function find(space: Workspace, key: unknown): HostObject | undefined {
  return space.engine.settings.has(text(key)) ? hostObject(SETTING, text(key)) : undefined;
}

const SETTINGS: ObjectClass<null> = {
  name: 'SettingCollection',
  methods: {
    Add: (_target, space, [key, value]) => {
      space.engine.settings.set(text(key), value);
      space.announceSettings();
      return hostObject(SETTING, text(key));
    },
    GetCount: (_target, space) => space.engine.settings.size,
    GetItem: (_target, space, [key]) => {
      const found = find(space, key);
      if (!found) throw new ExcelError('ItemNotFound');
      return found;
    },
    GetItemOrNullObject: (_target, space, [key]) => find(space, key) ?? NULL_OBJECT,
  },
  items: (_target, space) => [...space.engine.settings.keys()].map((key) => hostObject(SETTING, key)),
  item: (_target, space, key) => find(space, key),
};

const SETTING: ObjectClass<string> = {
  name: 'Setting',
  id: { key: '_Id', of: (key) => key },
  read: {
    Key: (key) => key,
    Value: (key, space) => {
      if (!space.engine.settings.has(key)) throw new ExcelError('ItemNotFound');
      return space.engine.settings.get(key);
    },
    _Id: (key) => key,
  },
  write: {
    Value: (key, space, value) => {
      space.engine.settings.set(key, value);
      space.announceSettings();
    },
  },
  methods: {
    Delete: (key, space) => {
      space.engine.settings.delete(key);
      space.announceSettings();
    },
  },
};
