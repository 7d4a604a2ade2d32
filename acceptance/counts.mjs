// Adds up what the test runners wrote and prints one line that says how it went: Maven Surefire's XML, and Vitest's JSON of the widget.
import { readdirSync, readFileSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const totals = { passed: 0, failed: 0, skipped: 0 };

function surefire(folder) {
  let module = { passed: 0, failed: 0, skipped: 0 };
  for (const file of readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name))) {
    const head = readFileSync(join(folder, file), 'utf8').match(/<testsuite\b[^>]*>/)?.[0] ?? '';
    const number = (name) => Number(head.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
    const failed = number('failures') + number('errors');
    module.failed += failed;
    module.skipped += number('skipped');
    module.passed += number('tests') - failed - number('skipped');
  }
  return module;
}

function vitest(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}

for (const module of readdirSync('.').filter((name) => existsSync(join(name, 'pom.xml')) && statSync(name).isDirectory())) {
  const reports = [];
  if (existsSync(join(module, 'target/surefire-reports'))) reports.push(surefire(join(module, 'target/surefire-reports')));
  if (existsSync(join(module, 'target/vitest.json'))) reports.push(vitest(join(module, 'target/vitest.json')));
  for (const report of reports) {
    console.log(`${module}: ${report.passed} passed, ${report.failed} failed, ${report.skipped} skipped`);
    for (const key of Object.keys(totals)) totals[key] += report[key];
  }
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
