/**
 * A whole process on a calculation tree of 3,000 facts with 3 errors, conflicts and corrections included: what a
 * validator of XBRL calculations is asked for. `node bench/run.mjs tree`; time the process.
 */
import { analyse } from "../../src/solve/analyse.js"
import { calculationTree } from "./problems.js"

const { decision, conflicts, corrections } = analyse(calculationTree(3_000, 5, 3))
console.log(`${decision.status}, ${conflicts.length} conflicts, ${corrections.length} corrections`)
