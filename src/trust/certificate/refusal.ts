import { CheckFailure } from '../../errors.ts';

/** A certificate that does not hold: `what` names the net and its column where there is one. */
export const refused = (where: string, what: string): CheckFailure =>
  new CheckFailure({
    code: 'E_CERTIFICATE',
    what,
    where,
    fix: 'look at the place named in the Verilog; if the design is right, the certificate cannot follow its structure',
  });
