// Reads a run as a user of the npm package 'datapackage' does, which knows version 1: the descriptor, every row of
// every table with the types of its columns, and every primary and foreign key.
//   node datapackage.js FOLDER/datapackage.json
const {Package} = require('datapackage');

async function check(file) {
  const run = await Package.load(file, {strict: true});
  const errors = [];
  let rows = 0;
  for (const resource of run.resources.filter(r => r.tabular)) {
    try {
      rows += (await resource.read({keyed: true, relations: true})).length;
    } catch (error) {
      errors.push(`${resource.name}: ${[error.message, ...(error.errors || []).slice(0, 3)].join('; ')}`);
    }
  }
  if (run.resources.filter(r => r.tabular).length < 6) {
    errors.push('the descriptor has lost tables');
  }
  if (errors.length > 0) {
    throw new Error(errors.join('\n'));
  }
  console.log(`${file}: ${run.resources.length} resources, ${rows} rows, types and keys as they should be`);
}

check(process.argv[2]).catch(error => {
  console.error(error.message, (error.errors || []).map(String));
  process.exit(1);
});
