import { faultMatrix } from './matrix';

faultMatrix(1);
