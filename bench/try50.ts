import { runBench } from './report';
import { try50 } from './syncs/try50';
console.time('t'); void runBench(try50).then(() => { console.timeEnd('t'); process.exit(); });
