// What a job says is done: answer, fail, die, or take forever.
process.on('message', (job) => {
  const { what, value } = job;
  if (what === 'answer') process.send({ result: { value, pid: process.pid } });
  if (what === 'fail') process.send({ why: `no ${value}` });
  if (what === 'die') process.exit(3);
});
