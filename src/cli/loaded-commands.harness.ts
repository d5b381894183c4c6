// Commands load their code when they are run. In tests that time would count against the first test of each file.
import './commands/check/run-check.ts';
import './commands/diff/run-diff.ts';
import './commands/export/run-export.ts';
import './commands/import/run-import.ts';
import './commands/new/run-new.ts';
import './commands/release/run-release.ts';
import './commands/simulate/run-simulate.ts';
import './commands/test/run-test.ts';
