import { faultMatrix } from './matrix';

faultMatrix(0);
