import {
  askReference,
  hasExpressions,
  nearestObservations,
  parseExpressions
} from "./chunk-J6DBF6HW.js";
import {
  ReferenceSource,
  defectMessage,
  referenceOnDisk
} from "./chunk-3LR4O4CJ.js";
import {
  documentText
} from "./chunk-QNID5LIW.js";
import {
  loadClaims,
  locate,
  locateExpression,
  locateFigure
} from "./chunk-XTF24JOZ.js";
import {
  Exhausted,
  Meter,
  Solver,
  attempt,
  basesOf,
  checkCertificateSteps,
  checkWitnessSteps,
  compareClaim,
  comparisonFindings,
  compile,
  compileSteps,
  components,
  decideSteps,
  decideSubset,
  defaultBudget,
  derivation,
  detail,
  diagnoseDocument,
  exampleIn,
  impliedRanges,
  isRefuted,
  keyed,
  make as make3,
  observationPremises,
  ownPremises,
  rangeOver,
  rangeSteps,
  relationInWords,
  relationsInWords,
  supporters,
  undecided,
  variablesOf,
  verified
} from "./chunk-R4QNGDXU.js";
import {
  Mentioned,
  amountRange,
  areaName,
  basePeriod,
  cell,
  cellsIn,
  cited,
  claimOf,
  claimPremise,
  constrain,
  expressionKey,
  figureBounds,
  figureFactor,
  inUnit,
  indicatorName,
  isBound,
  isPercentForPoints,
  keyWithin,
  make,
  make2,
  named,
  namedCells,
  noExpressions,
  quoted,
  rankedAreas,
  readingGroups,
  relationRules,
  reportUnit,
  shownIndicator,
  shownUnit,
  subjectOf,
  subjectOfClaim,
  takeOptions,
  toProblem,
  withPremises
} from "./chunk-MNEWOZEV.js";
import {
  areOfSeveralEditions,
  areOfSeveralSources,
  editionOf,
  sourceOf
} from "./chunk-KTDUH5DV.js";
import {
  measureOf,
  roleOf
} from "./chunk-I2GFHNA4.js";
import {
  atLeast,
  atMost,
  closed,
  contains,
  equals as equals2,
  everything,
  format as format2,
  includes,
  intersect,
  isCompatible,
  isEmpty,
  parse as parse2,
  point,
  ratio,
  scale,
  toBase,
  withEnds
} from "./chunk-W4I7SFAH.js";
import {
  coverage,
  read
} from "./chunk-NFPXNT5E.js";
import {
  checkText
} from "./chunk-XDSG36CF.js";
import {
  position
} from "./chunk-6OR6OAMQ.js";
import {
  version
} from "./chunk-2DFPJQY4.js";
import {
  sentence
} from "./chunk-WJK6DARH.js";
import {
  buildReport,
  findingResults,
  toRange
} from "./chunk-HMW4Q3QM.js";
import {
  substitute,
  subtract as subtract2,
  variable,
  variables
} from "./chunk-22WNT547.js";
import {
  render
} from "./chunk-3UKZ3COI.js";
import {
  languageOf
} from "./chunk-ARUPXHR5.js";
import {
  inLanguage
} from "./chunk-KHYJJ4PQ.js";
import {
  abs,
  add,
  compare,
  divide,
  equals,
  format,
  max,
  min,
  multiply,
  of,
  one,
  parse,
  powerOfTen,
  sign,
  subtract,
  toNumber,
  two,
  zero
} from "./chunk-2NOJJ6HJ.js";

// src/cli/runCheck.ts
import { Effect as Effect3 } from "effect";

// src/files/checkFiles.ts
import { Effect as Effect2, Result as Result4 } from "effect";

// src/FactCheck.ts
import { Effect } from "effect";

// src/solve/hittingSet.ts
var SAME = 1e-9;
function* cheapestHittingSet(sets, weight, forbidden, meter) {
  let best;
  const cost = (element) => weight(element) ?? 0;
  const worse = (locked, total) => best !== void 0 && (locked > best.locked || locked === best.locked && total >= best.cost - SAME);
  const chosen = /* @__PURE__ */ new Set();
  const contains2 = (set) => set.every((element) => chosen.has(element));
  function* extend(banned, locked, total) {
    if (meter.spend(sets.length + forbidden.length)) yield;
    if (worse(locked, total) || forbidden.some(contains2)) return;
    let smallest;
    let atLeast2 = 0;
    const disjoint = /* @__PURE__ */ new Set();
    for (const set of sets) {
      if (set.some((element) => chosen.has(element))) continue;
      const open = set.filter((element) => !banned.has(element));
      if (open.length === 0) return;
      if (smallest === void 0 || open.length < smallest.length) smallest = open;
      if (set.some((element) => disjoint.has(element))) continue;
      atLeast2 += Math.min(...open.map(cost));
      for (const element of set) disjoint.add(element);
    }
    if (smallest === void 0) {
      best = { elements: [...chosen].sort((a, b) => a - b), locked, cost: total };
      return;
    }
    if (worse(locked, total + atLeast2)) return;
    const now = new Set(banned);
    const order = [...smallest].sort(
      (a, b) => Number(weight(a) === null) - Number(weight(b) === null) || cost(a) - cost(b) || a - b
    );
    for (const element of order) {
      chosen.add(element);
      yield* extend(now, locked + (weight(element) === null ? 1 : 0), total + cost(element));
      chosen.delete(element);
      now.add(element);
    }
  }
  yield* extend(/* @__PURE__ */ new Set(), 0, 0);
  return best;
}

// src/solve/minimise.ts
var strata = ["hard", "default", "soft"];
var SHARE = 0.2;
function* minimise(problem, core, meter) {
  const variables2 = problem.variables;
  let premises = core.map((number2) => problem.premises[number2]);
  let proof;
  let minimal = true;
  const needed = /* @__PURE__ */ new Set();
  let solver = solverFor(variables2, premises, meter);
  for (; ; ) {
    const candidate2 = giveUp(premises.filter((premise) => !needed.has(premise)));
    if (candidate2 === void 0) break;
    const kept = new Set(premises);
    kept.delete(candidate2);
    const numbers = [];
    solver.system.problem.premises.forEach((premise, number2) => {
      if (kept.has(premise)) numbers.push(number2);
    });
    const outcome = yield* decideSubset(solver, numbers, SHARE);
    if (outcome.status === "inconsistent") {
      proof = outcome;
      const used = new Set(outcome.core.map((number2) => solver.system.problem.premises[number2]));
      premises = premises.filter((premise) => used.has(premise));
    } else {
      if (outcome.status === "undetermined") minimal = false;
      needed.add(candidate2);
    }
  }
  if (proof === void 0 || proof.status !== "inconsistent" || proof.core.length !== premises.length) {
    solver = solverFor(variables2, premises, meter);
    proof = yield* decideSubset(
      solver,
      premises.map((_, number2) => number2)
    );
  }
  const ids = premises.map((premise) => premise.id);
  if (proof.status !== "inconsistent")
    return { kind: "defect", premises: ids, detail: detail("core-unstable") };
  const certificate = proof.certificate();
  const checked = yield* checkCertificateSteps(problem, certificate);
  if (!checked.ok) return { kind: "defect", premises: ids, detail: detail("proof-failed", checked.why) };
  const weakest = Math.max(...premises.map((premise) => strata.indexOf(premise.stratum)));
  const stratum = strata[Math.max(0, weakest)];
  return { kind: "conflict", conflict: { premises: ids, stratum, minimal, certificate } };
}
var solverFor = (variables2, premises, meter) => {
  const names = new Set(premises.flatMap(variablesOf));
  const part = { variables: variables2.filter((variable2) => names.has(variable2.name)), premises, choices: [] };
  return new Solver(compile(part), meter);
};
var giveUp = (candidates) => {
  for (const stratum of [...strata].reverse()) {
    const last = candidates.findLast((premise) => premise.stratum === stratum);
    if (last !== void 0) return last;
  }
  return void 0;
};

// src/solve/Duality.ts
var LOOK_SHARE = 0.2;
var Duality = class {
  constructor(solver, universe, conflicts) {
    this.solver = solver;
    this.universe = universe;
    this.conflicts = conflicts;
    this.premises.forEach((premise, number2) => this.numbers.set(premise.id, number2));
  }
  solver;
  universe;
  conflicts;
  /** Sets that need not be looked at again, nor what contains them. */
  examined = [];
  numbers = /* @__PURE__ */ new Map();
  get premises() {
    return this.solver.system.problem.premises;
  }
  /** The cheapest set of premises that hits all conflicts known so far; undefined when everything was examined. */
  next() {
    return cheapestHittingSet(
      this.conflicts.map((conflict) => conflict.numbers),
      (number2) => this.premises[number2].weight,
      this.examined,
      this.solver.meter
    );
  }
  /** Gives up a set of premises: the rest holds, or teaches new conflicts. */
  *examine(removed) {
    const without = new Set(removed);
    const kept = this.universe.filter((number2) => !without.has(number2));
    const outcome = yield* decideSubset(this.solver, kept);
    if (outcome.status === "inconsistent") return yield* this.learn(outcome, without);
    this.examined.push(removed);
    return { kind: "rest", kept, outcome };
  }
  /** Minimises a conflict, then looks for more that share no premise with it. */
  *learn(first, without = /* @__PURE__ */ new Set()) {
    let outcome = first;
    while (outcome.status === "inconsistent") {
      const minimised = yield* minimise(this.solver.system.problem, outcome.core, this.solver.meter);
      if (minimised.kind === "defect") return minimised;
      const { conflict } = minimised;
      const numbers = conflict.premises.map((id) => this.numbers.get(id));
      this.conflicts.push({ conflict, numbers });
      for (const number2 of numbers) without.add(number2);
      const rest = this.universe.filter((number2) => !without.has(number2));
      outcome = yield* decideSubset(this.solver, rest, LOOK_SHARE);
    }
    return { kind: "conflicts" };
  }
};

// src/solve/analyseComponent.ts
var SAME2 = 1e-9;
var MAX_ROUNDS = 400;
var SHARE2 = 0.2;
function* analyseComponent(problem, meter) {
  const analysis = new ComponentSearch(problem, new Solver(yield* compileSteps(problem), meter));
  try {
    yield* analysis.run();
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
    analysis.cut(error);
  }
  return analysis.result();
}
var ComponentSearch = class {
  constructor(problem, solver) {
    this.problem = problem;
    this.solver = solver;
  }
  problem;
  solver;
  decisions = /* @__PURE__ */ new Map();
  conflicts = [];
  corrections = [];
  open = [];
  /** The stratum that is being worked on. */
  stratum = "hard";
  /** The strongest stratum whose conflicts may not all be known. */
  unlisted = null;
  correctionsComplete = true;
  get meter() {
    return this.solver.meter;
  }
  /** Decides everything at once; only if that fails, goes stratum by stratum. */
  *run() {
    const all = this.upTo("soft");
    const whole = yield* decideSubset(this.solver, all);
    const decision = yield* this.decided(all, whole);
    if (decision.status === "consistent") {
      for (const stratum of strata) this.decisions.set(stratum, decision);
      return;
    }
    let corrected = false;
    let size = -1;
    for (const stratum of strata) {
      this.stratum = stratum;
      const universe = this.upTo(stratum);
      const isAll = universe.length === all.length;
      const outcome = isAll ? whole : yield* decideSubset(this.solver, universe);
      const own = isAll ? decision : yield* this.decided(universe, outcome);
      this.decisions.set(stratum, own);
      if (universe.length === size) continue;
      size = universe.length;
      if (own.status === "undetermined") {
        this.unlisted ??= this.stratum;
        if (!corrected) this.correctionsComplete = false;
      }
      if (own.status !== "inconsistent") continue;
      const duality = new Duality(this.solver, universe, this.conflicts);
      if (!corrected) {
        if (!this.note(yield* duality.learn(outcome))) return;
        corrected = true;
        yield* this.correct(duality);
      }
      yield* this.list(duality);
    }
  }
  /** Numbers of the premises of this stratum and all stronger ones. */
  upTo(stratum) {
    const rank = strata.indexOf(stratum);
    const numbers = [];
    this.problem.premises.forEach((premise, number2) => {
      if (strata.indexOf(premise.stratum) <= rank) numbers.push(number2);
    });
    return numbers;
  }
  *decided(active, outcome) {
    const decision = yield* verified(this.problem, active, outcome);
    if (decision.status === "undetermined") this.open.push(decision.why);
    return decision;
  }
  /** Takes note of what stays open; false after a defect, when the search must not go on. */
  note(examined) {
    if (examined.kind !== "defect") return true;
    const { detail: detail2, premises } = examined;
    this.open.push({ reason: "defect", premises, detail: detail2 });
    this.unlisted ??= this.stratum;
    this.correctionsComplete = false;
    return false;
  }
  /** The cheapest corrections, with the ranges that they imply. */
  *correct(duality) {
    const repairs = [];
    const allowance = this.meter.spent + SHARE2 * this.meter.budget.work;
    for (let round = 0; ; round++) {
      const hitting = yield* duality.next();
      const [first] = repairs;
      if (hitting === void 0 || hitting.locked > 0) break;
      if (first !== void 0 && hitting.cost > first.cost + SAME2) break;
      const full = repairs.length >= this.meter.budget.corrections;
      if (full || round === MAX_ROUNDS || this.meter.spent > allowance) {
        this.correctionsComplete = false;
        break;
      }
      const examined = yield* duality.examine(hitting.elements);
      if (!this.note(examined)) return;
      if (examined.kind !== "rest") continue;
      const { kept, outcome } = examined;
      if ((yield* this.decided(kept, outcome)).status === "consistent") {
        repairs.push({ removed: hitting.elements, kept, cost: hitting.cost });
        continue;
      }
      this.correctionsComplete = false;
      this.unlisted ??= this.stratum;
    }
    for (const { cost, removed } of repairs)
      this.corrections.push({ premises: this.ids(removed), cost, ranges: /* @__PURE__ */ new Map() });
    for (const [i, { cost, kept, removed }] of repairs.entries()) {
      const ranges = yield* impliedRanges(this.solver, removed, kept);
      this.corrections[i] = { premises: this.ids(removed), cost, ranges };
    }
  }
  /** More conflicts, up to the budget. */
  *list(duality) {
    const { budget } = this.meter;
    const allowance = this.meter.spent + SHARE2 * budget.work;
    for (let round = 0; ; round++) {
      const hitting = yield* duality.next();
      if (hitting === void 0) return;
      const full = this.conflicts.length >= budget.conflicts;
      if (full || round === MAX_ROUNDS || this.meter.spent > allowance) {
        this.unlisted ??= this.stratum;
        return;
      }
      const examined = yield* duality.examine(hitting.elements);
      if (!this.note(examined)) return;
      if (examined.kind !== "rest" || examined.outcome.status !== "undetermined") continue;
      const { detail: detail2, reason } = examined.outcome;
      this.open.push({ reason, premises: this.ids(examined.kept), detail: detail2 });
      this.unlisted ??= this.stratum;
    }
  }
  ids(numbers) {
    return numbers.map((number2) => this.problem.premises[number2].id);
  }
  /** The budget ended: what is known stays, and says that it is not all. */
  cut(error) {
    this.unlisted ??= this.stratum;
    if (this.corrections.length === 0) this.correctionsComplete = false;
    this.open.push({ reason: error.reason, premises: this.ids(this.upTo("soft")), detail: error.detail });
  }
  result() {
    const everything2 = this.upTo("soft");
    const [why] = this.open;
    const decisionOf = (stratum) => this.decisions.get(stratum) ?? undecided(this.problem, everything2, why?.reason ?? "work", why?.detail ?? detail("not-reached"));
    const refuted = strata.map(decisionOf).find((decision) => decision.status === "inconsistent");
    const ordered = this.conflicts.map(({ conflict }) => conflict).sort((a, b) => strata.indexOf(a.stratum) - strata.indexOf(b.stratum));
    const { conflicts: most } = this.meter.budget;
    const left = ordered[most]?.stratum ?? null;
    const unlisted = strata.find((stratum) => stratum === left || stratum === this.unlisted) ?? null;
    return {
      premises: this.ids(everything2),
      decision: refuted ?? decisionOf("soft"),
      strata: { hard: decisionOf("hard"), default: decisionOf("default"), soft: decisionOf("soft") },
      conflicts: ordered.slice(0, most),
      conflictsComplete: unlisted === null,
      unlisted,
      corrections: this.corrections,
      correctionsComplete: this.correctionsComplete,
      open: this.open
    };
  }
};

// src/check/apart.ts
var isApart = (premises, conflict) => {
  const members = conflict.premises.flatMap((id) => premises.get(id) ?? []);
  const observations = members.flatMap(observationsOf);
  return areOfSeveralSources(observations) || members.some(addsUp) && areOfSeveralEditions(observations);
};
function* alike(problem, premises) {
  const all = problem.premises.flatMap(({ id }) => premises.get(id) ?? []);
  const observations = all.flatMap(observationsOf);
  const without = (left) => ({
    ...problem,
    premises: problem.premises.filter(({ id }) => {
      const premise = premises.get(id);
      return premise === void 0 || !left(premise);
    })
  });
  for (const edition of new Set(observations.map(editionOf)))
    yield without((premise) => observationsOf(premise).some((o) => editionOf(o) !== edition));
  for (const source of new Set(observations.map(sourceOf)))
    yield without((premise) => addsUp(premise) || observationsOf(premise).some((o) => sourceOf(o) !== source));
}
var observationsOf = (premise) => premise.origin.kind !== "observation" || cellsIn([premise]).some((cell2) => cell2.series === "reference") ? [] : [premise.origin.observation];
var addsUp = ({ origin }) => origin.kind === "relation" && !origin.relation.startsWith("formula:");

// src/check/consistency.ts
function* consistency(constrained, budget, wanted = () => true) {
  const byId = new Map(constrained.premises.map((premise) => [premise.id, premise]));
  const parts = [];
  for (const problem of components(toProblem(constrained))) {
    const premises = new Map(
      problem.premises.flatMap(({ id }) => {
        const premise = byId.get(id);
        return premise === void 0 ? [] : [[id, premise]];
      })
    );
    if (!wanted(premises)) continue;
    parts.push(
      hasSources(premises) ? yield* withSources(problem, premises, budget) : yield* textAlone(problem, premises, budget)
    );
  }
  return parts;
}
var claimsIn = (premises) => [...premises.values()].flatMap(({ origin }) => origin.kind === "claim" ? [origin.claim] : []);
var claimsInConflict = (component) => new Set(
  component.conflicts.flatMap(
    ({ conflict }) => conflict.stratum === "hard" ? claimsOf(component.premises, conflict) : []
  )
);
var claimsOf = (premises, conflict) => conflict.premises.flatMap((id) => {
  const origin = premises.get(id)?.origin;
  return origin?.kind === "claim" ? [origin.claim] : [];
});
var hasSources = (premises) => [...premises.values()].some((premise) => premise.origin.kind === "observation");
function* textAlone(problem, premises, budget) {
  const analysis = yield* analyseComponent(problem, new Meter(budget));
  return {
    problem,
    premises,
    conflicts: analysis.conflicts.map((conflict) => ({ conflict, problem, corrections: analysis.corrections })),
    apart: [],
    unsound: /* @__PURE__ */ new Set(),
    believed: new Set(premises.keys()),
    strata: analysis.strata,
    open: analysis.open,
    unlisted: analysis.unlisted
  };
}
function* withSources(problem, premises, budget) {
  const origin = (id) => premises.get(id)?.origin.kind;
  const without = (removed) => ({
    ...problem,
    premises: problem.premises.filter(({ id }) => !removed.has(id))
  });
  const sources = new Set([...premises.keys()].filter((id) => origin(id) === "observation"));
  const found = [];
  const open = [];
  const unlisted = /* @__PURE__ */ new Set();
  const sourcesIn = (conflicts) => conflicts.flatMap((conflict) => conflict.premises.filter((id) => sources.has(id)));
  const given = yield* unsoundSources(problem, premises, budget);
  const apart2 = given.filter(({ conflict }) => isApart(premises, conflict));
  const unsound = given.filter((each) => !apart2.includes(each));
  found.push(...unsound);
  const distrusted = new Set(sourcesIn(given.map((each) => each.conflict)));
  const byEvidence = isAboutNamedOnly(premises);
  for (const part of byEvidence ? [] : components(without(sources))) {
    const analysis2 = yield* analyseComponent(part, new Meter(budget));
    for (const conflict of analysis2.conflicts)
      found.push({ conflict, problem: part, corrections: analysis2.corrections });
    open.push(...analysis2.open);
    unlisted.add(analysis2.unlisted);
  }
  for (const each of yield* refutations(without(distrusted), premises, budget))
    if (isApart(premises, each.conflict)) apart2.push(each);
    else found.push(each);
  for (const id of sourcesIn(apart2.map((each) => each.conflict))) distrusted.add(id);
  const aside = new Set(
    found.flatMap(({ conflict }) => conflict.stratum === "hard" ? claimsOf(premises, conflict) : [])
  );
  const asked = () => without(
    /* @__PURE__ */ new Set([
      ...distrusted,
      ...[...premises].flatMap(([id, premise]) => isAbout(premise, aside) ? [id] : [])
    ])
  );
  let left = asked();
  let analysis = yield* analyseComponent(left, new Meter(budget));
  for (; ; ) {
    const mixed = analysis.conflicts.filter((each) => each.stratum === "hard" && isApart(premises, each));
    if (mixed.length === 0) break;
    for (const conflict of mixed) apart2.push({ conflict, problem: left, corrections: [] });
    for (const id of sourcesIn(mixed)) distrusted.add(id);
    left = asked();
    analysis = yield* analyseComponent(left, new Meter(budget));
  }
  unlisted.add(analysis.unlisted);
  for (const conflict of analysis.conflicts)
    if (byEvidence || conflict.premises.some((id) => sources.has(id)))
      found.push({ conflict, problem: left, corrections: analysis.corrections });
  return {
    problem,
    premises,
    conflicts: found,
    apart: apart2,
    unsound: new Set(
      unsound.flatMap(
        ({ conflict }) => conflict.premises.flatMap((id) => {
          const from = premises.get(id)?.origin;
          return from?.kind === "observation" ? [from.observation.id] : [];
        })
      )
    ),
    believed: new Set(left.premises.map((premise) => premise.id)),
    strata: analysis.strata,
    open: [...open, ...analysis.open],
    unlisted: strata.find((stratum) => unlisted.has(stratum)) ?? null
  };
}
var isAboutNamedOnly = (premises) => cellsIn([...premises.values()]).every((cell2) => cell2.series === "reference");
var givenIn = (problem, premises) => ({
  ...problem,
  premises: problem.premises.filter(({ id, stratum }) => {
    const kind = premises.get(id)?.origin.kind;
    return stratum === "hard" && (kind === "relation" || kind === "observation");
  })
});
function* unsoundSources(problem, premises, budget) {
  const given = givenIn(problem, premises);
  const decision = yield* decideSteps(given, null, budget);
  if (decision.status !== "inconsistent") return [];
  const found = [];
  for (const part of components(given)) {
    const analysis = yield* analyseComponent(part, new Meter(budget));
    found.push(...analysis.conflicts.map((conflict) => ({ conflict, problem: part, corrections: [] })));
  }
  return found;
}
function* refutations(problem, premises, budget) {
  const given = givenIn(problem, premises).premises;
  const found = [];
  for (const claim of claimsIn(premises)) {
    const own = problem.premises.filter(({ id }) => id === claimPremise(claim));
    const alone = { ...problem, premises: [...given, ...own] };
    const decision = yield* decideSteps(alone, null, budget);
    if (decision.status !== "inconsistent" || !decision.core.includes(claimPremise(claim))) continue;
    const proof = yield* proofAgainst(claim, alone, budget);
    if (proof === void 0) continue;
    found.push(
      isApart(premises, proof.conflict) ? (yield* proofByOne(claim, alone, premises, budget)) ?? proof : proof
    );
  }
  return found;
}
function* proofAgainst(claim, problem, budget) {
  const analysis = yield* analyseComponent(problem, new Meter({ ...budget, conflicts: 1 }));
  const conflict = analysis.conflicts.find((each) => each.premises.includes(claimPremise(claim)));
  return conflict === void 0 ? void 0 : { conflict, problem, corrections: analysis.corrections };
}
function* proofByOne(claim, problem, premises, budget) {
  for (const left of alike(problem, premises)) {
    if ((yield* decideSteps(left, null, budget)).status !== "inconsistent") continue;
    const proof = yield* proofAgainst(claim, left, budget);
    if (proof !== void 0 && !isApart(premises, proof.conflict)) return proof;
  }
  return void 0;
}
var isAbout = ({ origin }, claims) => {
  const claim = claimOf(origin);
  return claim !== void 0 && claims.has(claim);
};

// src/check/alternatives.ts
var noAlternatives = { groups: [], tried: [], complete: true };
function* alternatives(groups, conflicting, read2, budget) {
  const touched = groups.map((group) => group.claims.some((id) => conflicting.has(id)));
  if (!touched.includes(true)) return noAlternatives;
  const tried = [];
  const combinations = combinationsOf(groups, touched);
  for (const options of combinations.slice(0, budget.combinations)) {
    const parts = yield* consistency(
      read2(options),
      budget,
      (premises) => claimsIn(premises).some((id) => conflicting.has(id))
    );
    const inconsistent = /* @__PURE__ */ new Set();
    const undetermined2 = /* @__PURE__ */ new Set();
    for (const part of parts) {
      for (const id of claimsInConflict(part)) inconsistent.add(id);
      if (part.strata.hard.status === "undetermined")
        for (const id of claimsIn(part.premises)) undetermined2.add(id);
    }
    const names = options.flatMap(
      (option, index) => option === 0 ? [] : [groups[index]?.options[option]?.name ?? ""]
    );
    tried.push({ options, names, inconsistent, undetermined: undetermined2 });
  }
  return { groups, tried, complete: combinations.length <= budget.combinations };
}
var combinationsOf = (groups, touched) => {
  let all = [[]];
  groups.forEach((group, index) => {
    const choices = touched[index] === true ? group.options.map((_, option) => option) : [0];
    all = all.flatMap((taken) => choices.map((option) => [...taken, option])).slice(0, MOST_COMBINATIONS);
  });
  const changes = (options) => options.filter((option) => option !== 0).length;
  return all.filter((options) => changes(options) > 0).sort((a, b) => changes(a) - changes(b));
};
var MOST_COMBINATIONS = 4096;
var resolving = (found, claims) => found.tried.filter((each) => !claims.some((id) => each.inconsistent.has(id) || each.undetermined.has(id)));

// src/check/openDetail.ts
var openDetail = ({ detail: { code, value: value2 } }) => ({
  code,
  values: value2 === "" ? [] : [value2]
});

// src/check/adjustedShares.ts
function* vanishesWhenAdjusted(world, statements, conflict, problem, budget) {
  const adjusted = adjustable(world, statements);
  if (!conflict.premises.some((id) => adjusted.has(id))) return false;
  const members = new Set(conflict.premises);
  const relaxed = {
    ...problem,
    premises: problem.premises.filter((premise) => members.has(premise.id)).map((premise) => {
      const interval = adjusted.get(premise.id);
      if (interval === void 0) return premise;
      return {
        ...premise,
        constraints: premise.constraints.map(
          (constraint, index) => index === 0 && constraint.kind === "bound" ? { ...constraint, interval } : constraint
        )
      };
    })
  };
  return (yield* decideSteps(relaxed, null, budget)).status === "consistent";
}
var adjustable = (world, statements) => {
  const result = /* @__PURE__ */ new Map();
  for (const [whole, { parts }] of world.indicators) {
    if (parts?.complete !== true) continue;
    const places = /* @__PURE__ */ new Map();
    for (const statement of statements.values()) {
      const { claim, measure, area, period, vintage } = statement.meaning;
      const isShare = measure === "share" && claim.of === whole && parts.of.includes(claim.indicator ?? "");
      if (!isShare || (claim.rounding ?? "nearest") !== "nearest") continue;
      const place = JSON.stringify([area, period.key, vintage]);
      const shares = places.get(place) ?? /* @__PURE__ */ new Map();
      places.set(place, shares.set(claim.indicator ?? "", statement));
    }
    for (const shares of places.values()) {
      if (shares.size !== parts.of.length) continue;
      const total = [...shares.values()].reduce(
        (sum, { meaning, factor }) => add(sum, multiply(meaning.figure.value, factor)),
        zero
      );
      if (!equals(total, one)) continue;
      for (const { meaning, bounds } of shares.values())
        if (bounds.adjusted !== null) result.set(claimPremise(meaning.id), bounds.adjusted);
    }
  }
  return result;
};

// src/check/corrections.ts
function* correctionsOf(context, members) {
  const claims = new Set(members.claims);
  const found = [];
  for (const correction of context.corrections) {
    const changed = correction.premises.flatMap((id) => {
      const origin = context.premises.get(id)?.origin;
      return origin?.kind === "claim" ? [origin.claim] : [];
    });
    if (!changed.some((id) => claims.has(id))) continue;
    const parts = [];
    for (const id of changed) parts.push(yield* correctedClaim(context, correction, id));
    found.push({ cost: correction.cost, claims: parts });
  }
  return found;
}
function* correctedClaim(context, correction, id) {
  const range = correction.ranges.get(claimPremise(id)) ?? everything;
  const statement = context.statements.get(id);
  if (statement === void 0) return { id, range, example: null };
  const allowed = yield* aroundNearest(context, correction, statement, range);
  return {
    id,
    range: inUnit(range, reportUnit(context.world, statement.quantity.target, statement)),
    example: exampleIn(statement, allowed)
  };
}
function* aroundNearest({ problem, budget }, correction, statement, range) {
  const { step, value: value2 } = statement.meaning.figure;
  const printed = multiply(value2, statement.factor);
  if (step === null || !contains(range, printed)) return range;
  const removed = new Set(correction.premises);
  const kept = {
    ...problem,
    premises: problem.premises.filter((premise) => premise.stratum === "hard" && !removed.has(premise.id))
  };
  const expression = keyed(statement.quantity.expression);
  const side = (interval) => ({
    ...kept,
    premises: [
      ...kept.premises,
      {
        id: "side",
        stratum: "hard",
        weight: null,
        constraints: [{ kind: "bound", expression, interval }]
      }
    ]
  });
  const above = yield* rangeSteps(side(atLeast(printed)), expression, null, budget);
  const below = yield* rangeSteps(side(atMost(printed)), expression, null, budget);
  const ends2 = [
    typeof above === "string" || !("low" in above) ? null : above.low,
    typeof below === "string" || !("low" in below) ? null : below.high
  ].filter((end) => end !== null);
  const [first, second] = ends2.sort(
    (a, b) => compare(abs(subtract(a, printed)), abs(subtract(b, printed)))
  );
  const nearest = first ?? second;
  if (nearest === void 0) return range;
  const half = abs(divide(multiply(step, statement.factor), two));
  return closed(subtract(nearest, half), add(nearest, half));
}

// src/check/Members.ts
var make4 = (premises) => {
  const claims = /* @__PURE__ */ new Set();
  const relations = /* @__PURE__ */ new Set();
  const observations = /* @__PURE__ */ new Map();
  const defaults = /* @__PURE__ */ new Set();
  const doubts = /* @__PURE__ */ new Set();
  for (const { origin } of premises) {
    const claim = claimOf(origin);
    if (claim !== void 0) claims.add(claim);
    switch (origin.kind) {
      case "relation":
        relations.add(origin.relation);
        break;
      case "observation":
        observations.set(origin.observation.id, origin.observation);
        break;
      case "default":
        defaults.add(origin.code);
        break;
      case "same":
        doubts.add(origin.doubt);
    }
  }
  return {
    premises,
    claims: [...claims],
    relations: [...relations],
    observations: [...observations.values()],
    defaults: [...defaults],
    doubts: [...doubts]
  };
};

// src/check/conflictFinding.ts
var membersOf = (context, conflict) => make4(conflict.premises.flatMap((id) => context.premises.get(id) ?? []));
function* conflictFinding(context, conflict) {
  const { world, statements, problem, budget } = context;
  const members = membersOf(context, conflict);
  const steps = yield* derivation({ world, statements, members, problem, budget });
  const base = {
    claims: members.claims,
    relations: members.relations,
    observations: members.observations.map((observation) => observation.id),
    minimal: conflict.minimal,
    derivation: steps,
    corrections: yield* correctionsOf(context, members),
    proof: { kind: "engine", certificate: conflict.certificate, problem },
    qualifier: qualifierOf(members)
  };
  const claims = members.claims.map((id) => quoted(world, id));
  if (claims.length === 0)
    return make3(
      "reference-defect",
      "error",
      sentence("reference-inconsistent", {
        observations: members.observations.map(cited),
        relations: relationsInWords(world, members.premises)
      }),
      { ...base, corrections: [] }
    );
  if (conflict.stratum === "soft")
    return make3(
      "soft-relation",
      "warning",
      members.doubts.length > 0 ? sentence("cells-may-differ", { claims, doubts: members.doubts }) : sentence("soft-relation", { claims, relations: relationsInWords(world, members.premises) }),
      { ...base, corrections: [] }
    );
  if (conflict.stratum === "default")
    return make3(
      "rests-on-default",
      "warning",
      sentence("rests-on-default", { claims, defaults: members.defaults }),
      base
    );
  const [only] = members.observations;
  const [claim] = claims;
  if (claims.length === 1 && claim !== void 0 && only !== void 0)
    return make3(
      "refuted",
      "error",
      sentence("refuted", { claim, observation: cited(only), expected: expectedOf(context, members) }),
      base
    );
  return make3(
    "conflict",
    "error",
    sentence("conflict", {
      claims,
      relations: relationsInWords(world, members.premises),
      observations: members.observations.map((observation) => observation.id)
    }),
    base
  );
}
function* apartFinding(context, conflict) {
  const { world, statements, problem, budget } = context;
  const members = membersOf(context, conflict);
  return make3(
    "reference-conflict",
    members.claims.length === 0 ? "info" : "warning",
    sentence("sources-apart", {
      claims: members.claims.map((id) => quoted(world, id)),
      observations: members.observations.map(cited),
      relations: relationsInWords(world, members.premises)
    }),
    {
      claims: members.claims,
      relations: members.relations,
      observations: members.observations.map((observation) => observation.id),
      minimal: conflict.minimal,
      derivation: yield* derivation({ world, statements, members, problem, budget }),
      qualifier: qualifierOf(members)
    }
  );
}
var expectedOf = (context, members) => {
  const [id] = members.claims;
  const statement = id === void 0 ? void 0 : context.statements.get(id);
  if (id === void 0 || statement === void 0) return null;
  for (const correction of context.corrections) {
    const range = correction.ranges.get(`claim ${id}`);
    if (range === void 0) continue;
    const printed = multiply(statement.meaning.figure.value, statement.factor);
    return contains(range, printed) ? null : amountRange(range, shownUnit(context.world, statement));
  }
  return null;
};
var qualifierOf = (members) => [
  ...members.relations,
  ...members.defaults,
  ...members.doubts,
  ...members.observations.map((observation) => observation.id)
].join(" ");

// src/check/percentForPoints.ts
var percentForPoints = (world, statements) => [...statements.values()].flatMap(
  ({ meaning, quantity }) => meaning.measure === "change" && quantity.target.kind === "points" && isPercentForPoints(meaning.figure.unit, ratio) ? [
    make3(
      "plausibility",
      "warning",
      sentence("percent-for-points", { claim: quoted(world, meaning.id) }),
      {
        claims: [meaning.id],
        qualifier: "percent for points"
      }
    )
  ] : []
);

// src/check/plausibility.ts
import { Result } from "effect";
var LEAST_SHRINKING = of(-5, 100);
var plausibility = (world, statements) => triples(world, statements).flatMap((triple) => {
  const s = ends(triple.share);
  const d = ends(triple.change);
  const g = ends(triple.growth);
  if (s === void 0 || d === void 0 || g === void 0) return [];
  const part = growthRange(s, d, g, (share, change) => [share, subtract(share, change)]);
  const rest = growthRange(s, d, g, (share, change) => {
    const others = subtract(one, share);
    return [others, add(others, change)];
  });
  if (part === void 0 || rest?.high == null) return [];
  const isExtreme = compare(rest.high, LEAST_SHRINKING) <= 0 && sign(g.low) >= 0;
  return isExtreme ? [finding(world, triple, part, rest)] : [];
});
var triples = (world, statements) => [...statements.values()].flatMap((change) => {
  const { of: of2, measure, period } = change.meaning;
  const share = of2 === null || measure !== "change" || of2.measure !== "share" || of2.period.key !== period.key ? void 0 : statements.get(of2.id);
  const base = baseKey(world, change);
  const growth2 = [...statements.values()].find((statement) => {
    const { meaning } = statement;
    return meaning.measure === "growth" && meaning.claim.indicator === of2?.claim.of && meaning.area === change.meaning.area && meaning.period.key === period.key && base !== void 0 && baseKey(world, statement) === base;
  });
  return share === void 0 || growth2 === void 0 ? [] : [{ share, change, growth: growth2 }];
});
var baseKey = (world, { meaning }) => Result.getOrUndefined(basePeriod(world, meaning, meaning.period))?.key;
var ends = ({ bounds }) => {
  const { low, high } = bounds.defaults.reduce(
    (all, each) => intersect(all, each.interval),
    bounds.stated
  );
  return low === null || high === null ? void 0 : { low, high };
};
var growthRange = (share, change, whole, parts) => {
  const values = [];
  for (const s of [share.low, share.high])
    for (const d of [change.low, change.high]) {
      const [now, before] = parts(s, d);
      if (sign(now) < 0 || sign(before) <= 0) return void 0;
      for (const g of [whole.low, whole.high]) {
        const factor = multiply(divide(now, before), add(one, g));
        values.push(subtract(factor, one));
      }
    }
  return closed(
    values.reduce((a, b) => min(a, b)),
    values.reduce((a, b) => max(a, b))
  );
};
var finding = (world, { share, change, growth: growth2 }, part, rest) => {
  const { claim, area, period } = share.meaning;
  const percent2 = { unit: "%", factor: of(1, 100) };
  const partId = claim.indicator ?? "";
  const wholeId = claim.of ?? "";
  const subject = (name) => ({ name, area: areaName(world, area), period: period.text });
  const word = (id, language) => {
    const name = indicatorName(world, id);
    return typeof name === "string" ? name : name[language] ?? name["en"] ?? id;
  };
  const claims = [share, change, growth2].map(({ meaning }) => meaning.id);
  return make3(
    "plausibility",
    "warning",
    sentence("plausibility", {
      claims: claims.map((id) => quoted(world, id)),
      implied: [
        {
          subject: subject({
            en: `growth of ${word(partId, "en")}`,
            zh: `${word(partId, "zh")}\u7684\u589E\u957F`
          }),
          range: amountRange(part, percent2)
        },
        {
          subject: subject({
            en: `growth of all other ${word(wholeId, "en")}`,
            zh: `\u5176\u4F59${word(wholeId, "zh")}\u7684\u589E\u957F`
          }),
          range: amountRange(rest, percent2)
        }
      ]
    }),
    { claims }
  );
};

// src/check/ranks.ts
function* rankFindings(world, statements, component, budget) {
  const findings2 = [];
  for (const statement of statements.values()) {
    const { meaning, bounds } = statement;
    if (meaning.measure !== "rank" || !component.premises.has(claimPremise(meaning.id))) continue;
    const { high, low } = bounds.stated;
    const { others, complete } = rankedAreas(world, meaning);
    if (high === null || low === null || others.length === 0) continue;
    const ahead = toNumber(high);
    const behind = complete ? others.length + 1 - toNumber(low) + 1 : Number.POSITIVE_INFINITY;
    for (const { needed, side } of [
      { needed: ahead, side: "ahead" },
      { needed: behind, side: "behind" }
    ]) {
      if (needed > others.length || side === "ahead" && needed === 1) continue;
      const proofs = yield* certainly(world, statement, others, side, needed, component, budget);
      if (proofs.length >= needed) findings2.push(contradicted(world, statement, component, proofs));
    }
  }
  return findings2;
}
function* certainly(world, { meaning }, others, side, needed, component, budget) {
  const { indicator, by } = meaning.claim;
  if (indicator === void 0 || meaning.area === null) return [];
  const at = (area) => cell(world, indicator, area, meaning.period, meaning.vintage);
  const own = at(meaning.area);
  const larger = side === "ahead" === (by !== "smallest");
  const proofs = [];
  for (const area of others) {
    if (proofs.length >= needed) break;
    const opposite = {
      id: `not ${side} ${area}`,
      stratum: "hard",
      weight: null,
      constraints: [
        {
          kind: "bound",
          expression: keyed(subtract2(variable(at(area)), variable(own))),
          interval: larger ? atMost(zero) : atLeast(zero)
        }
      ]
    };
    const problem = {
      ...component.problem,
      premises: [
        ...component.problem.premises.filter(
          ({ id, stratum }) => stratum === "hard" && component.believed.has(id) && id !== claimPremise(meaning.id)
        ),
        opposite
      ]
    };
    if ((yield* decideSteps(problem, null, budget)).status !== "inconsistent") continue;
    const analysis = yield* analyseComponent(problem, new Meter({ ...budget, conflicts: 1, corrections: 1 }));
    const [conflict] = analysis.conflicts;
    if (conflict === void 0 || !conflict.premises.includes(opposite.id)) continue;
    proofs.push({
      area,
      premises: conflict.premises.filter((id) => id !== opposite.id),
      certificate: conflict.certificate,
      problem
    });
  }
  return proofs;
}
var contradicted = (world, statement, component, proofs) => {
  const { meaning, bounds } = statement;
  const members = make4(
    [.../* @__PURE__ */ new Set([claimPremise(meaning.id), ...proofs.flatMap((proof) => proof.premises)])].flatMap(
      (id) => component.premises.get(id) ?? []
    )
  );
  const claim = quoted(world, meaning.id);
  const [observation] = members.observations;
  const indicator = meaning.claim.indicator ?? "";
  const placed = (area) => ({
    ...subjectOf(world, cell(world, indicator, area, meaning.period, null)),
    period: null
  });
  const derivation2 = [
    sentence("step-figure", { claim, range: amountRange(bounds.stated, shownUnit(world, statement)) }),
    ...members.premises.flatMap(({ origin, constraints }) => {
      const [constraint] = constraints;
      if (origin.kind !== "observation" || constraint?.kind !== "bound") return [];
      return [
        sentence("step-observation", {
          observation: cited(origin.observation),
          range: amountRange(constraint.interval, shownIndicator(world, indicator))
        })
      ];
    }),
    ...proofs.map(
      ({ area }) => sentence("step-relation", {
        relation: [placed(area), meaning.claim.by === "smallest" ? " < " : " > ", placed(meaning.area)]
      })
    )
  ];
  const refuted = members.claims.length === 1 && observation !== void 0;
  return make3(
    refuted ? "refuted" : "conflict",
    "error",
    refuted ? sentence("refuted", { claim, observation: cited(observation), expected: null }) : sentence("conflict", {
      claims: members.claims.map((id) => quoted(world, id)),
      relations: relationsInWords(world, members.premises),
      observations: members.observations.map((each) => each.id)
    }),
    {
      claims: members.claims,
      relations: members.relations,
      observations: members.observations.map((each) => each.id),
      minimal: false,
      derivation: derivation2,
      proof: {
        kind: "several",
        proofs: proofs.map(({ certificate, problem }) => ({ certificate, problem }))
      },
      qualifier: `place of ${subjectOf(world, cell(world, indicator, meaning.area, meaning.period, null)).period}`
    }
  );
};

// src/check/strictRounding.ts
function* strictRounding(world, statements, component, refuted, budget) {
  const strict = underStrictRule(statements, component, refuted);
  if (strict === void 0) return [];
  const known = component.strata.hard;
  if (known.status === "consistent" && (yield* checkWitnessSteps(strict, null, known.witness)).ok) return [];
  const decision = yield* decideSteps(strict, null, budget);
  if (decision.status !== "inconsistent") return [];
  const analysis = yield* analyseComponent(strict, new Meter({ ...budget, corrections: 0 }));
  const findings2 = [];
  for (const conflict of analysis.conflicts) {
    if (conflict.stratum !== "hard") continue;
    const members = make4(conflict.premises.flatMap((id) => component.premises.get(id) ?? []));
    findings2.push(
      make3(
        "strict-rounding",
        "warning",
        sentence("strict-rounding", { claims: members.claims.map((id) => quoted(world, id)), rule: "half-up" }),
        {
          claims: members.claims,
          relations: members.relations,
          observations: members.observations.map((observation) => observation.id),
          minimal: conflict.minimal,
          derivation: yield* derivation({ world, statements, members, problem: strict, budget }),
          qualifier: members.relations.join(" ")
        }
      )
    );
  }
  return findings2;
}
var underStrictRule = (statements, { premises: origins, problem, believed }, refuted) => {
  const strict = /* @__PURE__ */ new Map();
  for (const statement of statements.values()) {
    if ((statement.meaning.claim.rounding ?? "nearest") !== "nearest") continue;
    if (isBound(statement.meaning.claim)) continue;
    const { stated } = statement.bounds;
    const tightened = intersect(stated, statement.bounds.strict);
    const sameEnds = equals2(
      withEnds(tightened, true, true),
      withEnds(stated, true, true)
    );
    if (sameEnds && !equals2(tightened, stated))
      strict.set(claimPremise(statement.meaning.id), tightened);
  }
  const premises = problem.premises.filter(({ id, stratum }) => {
    const premise = origins.get(id);
    const isRefuted2 = premise !== void 0 && isAbout(premise, refuted);
    return stratum === "hard" && believed.has(id) && !isRefuted2;
  });
  if (!premises.some((premise) => strict.has(premise.id))) return void 0;
  return {
    ...problem,
    premises: premises.map((premise) => {
      const interval = strict.get(premise.id);
      if (interval === void 0) return premise;
      return {
        ...premise,
        constraints: premise.constraints.map(
          (constraint, index) => index === 0 && constraint.kind === "bound" ? { ...constraint, interval } : constraint
        )
      };
    })
  };
};

// src/check/worthReporting.ts
var worthReporting = (candidates) => {
  const refuted = new Set(
    candidates.flatMap(
      ({ conflict, members }) => conflict.stratum === "hard" && members.claims.length === 1 && members.observations.length > 0 ? members.claims : []
    )
  );
  const ordered = [...candidates].sort(
    (a, b) => strata.indexOf(a.conflict.stratum) - strata.indexOf(b.conflict.stratum)
  );
  const kept = [];
  for (const candidate2 of ordered) {
    const { members } = candidate2;
    const needsSources = members.observations.length > 0 && members.claims.length > 1;
    if (needsSources && members.claims.some((id) => refuted.has(id))) continue;
    if (!kept.some((known) => covers(known, candidate2))) kept.push(candidate2);
  }
  return kept;
};
var covers = (known, candidate2) => {
  const claims = new Set(candidate2.members.claims);
  if (known.conflict.stratum !== candidate2.conflict.stratum)
    return known.members.claims.every((id) => claims.has(id));
  return same(known.members.claims, candidate2.members.claims) && same(known.members.relations, candidate2.members.relations) && same(known.members.doubts, candidate2.members.doubts) && same(
    known.members.observations.map((observation) => observation.id),
    candidate2.members.observations.map((observation) => observation.id)
  );
};
var same = (a, b) => a.length === b.length && a.every((id) => b.includes(id));

// src/check/unusual.ts
import { Result as Result2 } from "effect";
var ZEROS = 3;
var percent = { unit: "%", factor: of(1, 100) };
var unusual = (world, statements, observations) => [...statements.values()].flatMap((statement) => {
  const { claim, measure } = statement.meaning;
  const { indicator } = claim;
  const usual = indicator === void 0 ? void 0 : world.indicators.get(indicator)?.usual;
  const unit = indicator === void 0 ? void 0 : world.units.get(indicator);
  if (usual === void 0 || unit === void 0 || claim.of_claim !== void 0) return [];
  if (measure === "growth") return growth(world, statement, usual);
  if (measure !== "level") return [];
  return [
    ...value(world, statement, usual, unit),
    ...history(world, statement, usual, observations),
    ...impliedGrowth(world, statement, usual, statements),
    ...precision(world, statement, usual, unit),
    ...roundness(world, statement, usual)
  ];
});
var remark = (world, statements, what, subject, usual, implied = null) => {
  const claims = statements.map(({ meaning }) => meaning.id);
  return make3(
    "plausibility",
    "warning",
    sentence("unusual", { claims: claims.map((id) => quoted(world, id)), what, subject, usual, implied }),
    { claims, qualifier: what }
  );
};
var number = (text) => text === void 0 ? void 0 : parse(text);
var between = (low, high) => {
  const from = number(low);
  const to = number(high);
  if (from === void 0 && to === void 0) return void 0;
  return intersect(
    from === void 0 ? everything : atLeast(from),
    to === void 0 ? everything : atMost(to)
  );
};
var isBeyond = (stated, usual) => !isEmpty(stated) && isEmpty(intersect(stated, usual));
var shownFor = (world, { meaning }) => shownIndicator(world, meaning.claim.indicator ?? "");
var value = (world, statement, { low, high }, unit) => {
  const range = between(low, high);
  const usual = range === void 0 ? void 0 : toBase(range, unit);
  return usual === void 0 || !isBeyond(statement.bounds.stated, usual) ? [] : [
    remark(
      world,
      [statement],
      "value",
      subjectOfClaim(world, statement),
      amountRange(usual, shownFor(world, statement))
    )
  ];
};
var history = (world, statement, { history: text }, observations) => {
  const factor = number(text);
  const { claim, area } = statement.meaning;
  if (factor === void 0 || compare(factor, one) < 0) return [];
  const values = observations.at(claim.indicator ?? "", area).flatMap((observation) => {
    const unit = observation.unit === null ? void 0 : Result2.getOrUndefined(parse2(observation.unit));
    if (observation.measure !== "level" || observation.grade === "untrusted" || unit === void 0) return [];
    const { low, high } = toBase(observation.printed, unit);
    return low === null || high === null ? [] : [low, high];
  });
  const [first, ...others] = values;
  if (first === void 0) return [];
  const least = others.reduce((a, b) => min(a, b), first);
  const most = others.reduce((a, b) => max(a, b), first);
  if (sign(least) <= 0) return [];
  const usual = closed(divide(least, factor), multiply(most, factor));
  return isBeyond(statement.bounds.stated, usual) ? [
    remark(
      world,
      [statement],
      "history",
      subjectOfClaim(world, statement),
      amountRange(closed(least, most), shownFor(world, statement))
    )
  ] : [];
};
var usualGrowth = ({ growth_low, growth_high }) => {
  const range = between(growth_low, growth_high);
  return range === void 0 ? void 0 : scale(range, percent.factor);
};
var growth = (world, statement, of2) => {
  const usual = usualGrowth(of2);
  const { versus } = statement.meaning.claim;
  const overYear = versus === void 0 || versus === "year-before";
  const { stated } = statement.bounds;
  return usual === void 0 || !overYear || !isBeyond(stated, usual) ? [] : [
    remark(
      world,
      [statement],
      "growth",
      subjectOfClaim(world, statement),
      amountRange(usual, percent),
      amountRange(stated, percent)
    )
  ];
};
var impliedGrowth = (world, now, of2, statements) => {
  const usual = usualGrowth(of2);
  const { claim, area, vintage } = now.meaning;
  const yearBefore = { ...now.meaning, claim: { ...claim, versus: "year-before" } };
  const base = Result2.getOrUndefined(basePeriod(world, yearBefore, now.meaning.period));
  if (usual === void 0 || base === void 0 || claim.indicator === void 0) return [];
  const wanted = cell(world, claim.indicator, area, base, vintage).key;
  const before = [...statements.values()].find(
    ({ quantity, meaning }) => meaning.measure === "level" && quantity.expression.kind === "variable" && quantity.expression.variable.key === wanted
  );
  const implied = before === void 0 ? void 0 : ratio2(now.bounds.stated, before.bounds.stated);
  if (before === void 0 || implied === void 0 || !isBeyond(implied, usual)) return [];
  const asGrowth = { ...now, meaning: { ...now.meaning, measure: "growth" } };
  return [
    remark(
      world,
      [before, now],
      "growth",
      subjectOfClaim(world, asGrowth),
      amountRange(usual, percent),
      amountRange(implied, percent)
    )
  ];
};
var ratio2 = (now, before) => {
  if (now.low === null || now.high === null || before.low === null || before.high === null) return void 0;
  if (sign(before.low) <= 0 || sign(now.low) < 0) return void 0;
  return closed(
    subtract(divide(now.low, before.high), one),
    subtract(divide(now.high, before.low), one)
  );
};
var precision = (world, statement, { step: text }, unit) => {
  const counted = number(text);
  const { coarseStep } = statement.meaning.figure;
  if (counted === void 0 || coarseStep === null) return [];
  const step = multiply(counted, unit.factor);
  const printed = abs(multiply(coarseStep, statement.factor));
  return compare(printed, step) < 0 ? [
    remark(
      world,
      [statement],
      "step",
      subjectOfClaim(world, statement),
      amountRange(point(step), shownFor(world, statement))
    )
  ] : [];
};
var roundness = (world, statement, { round }) => {
  const { step, coarseStep, value: printed, hedge } = statement.meaning.figure;
  if (round !== true || step === null || coarseStep === null || hedge !== "none") return [];
  const zeros = divide(coarseStep, step);
  const digit = abs(divide(printed, coarseStep));
  return compare(zeros, powerOfTen(ZEROS)) >= 0 && compare(digit, of(10)) < 0 ? [remark(world, [statement], "round", subjectOfClaim(world, statement), null)] : [];
};

// src/check/documentFindings.ts
function* documentFindings({ worded, components: components2, comparisons, others, budget }, observations) {
  return withoutRepetitions(
    [
      ...yield* conflictFindings(worded, components2, others, budget),
      ...comparedFindings(worded, comparisons, others),
      ...silentEvidence(worded),
      ...yield* lesserFindings(worded, components2, refutedIn(comparisons), budget),
      ...plausibility(worded.world, worded.statements),
      ...percentForPoints(worded.world, worded.statements),
      ...unusual(worded.world, worded.statements, observations)
    ],
    comparisons
  );
}
var conflictingClaims = (components2, comparisons) => {
  const claims = new Set(components2.flatMap((component) => [...claimsInConflict(component)]));
  for (const id of refutedIn(comparisons)) claims.add(id);
  return claims;
};
var refutedIn = (comparisons) => new Set([...comparisons].flatMap(([id, comparison]) => isRefuted(comparison) ? [id] : []));
function* conflictFindings(worded, components2, others, budget) {
  const findings2 = [];
  for (const component of components2) {
    const contextOf = (found) => ({
      world: worded.world,
      statements: worded.statements,
      premises: component.premises,
      problem: found.problem,
      corrections: found.corrections,
      budget
    });
    const candidates = component.conflicts.map((found) => {
      const context = contextOf(found);
      return { context, conflict: found.conflict, members: membersOf(context, found.conflict) };
    });
    for (const { context, conflict, members } of worthReporting(candidates)) {
      const found = yield* softened(context, conflict, yield* conflictFinding(context, conflict));
      const ways = conflict.stratum === "hard" ? resolving(others, members.claims) : [];
      findings2.push(ways.length === 0 ? found : readingDependent(worded, found, others, ways));
    }
    for (const found of component.apart) findings2.push(yield* apartFinding(contextOf(found), found.conflict));
    const [open] = component.open;
    if (open !== void 0 && component.conflicts.length === 0)
      findings2.push(undetermined(worded, component, open));
    if (component.unlisted !== null && component.conflicts.length > 0)
      findings2.push(moreConflicts(worded, component, open?.reason ?? "work"));
  }
  return findings2;
}
function* softened({ world, statements, problem, budget }, conflict, found) {
  if (found.rule !== "conflict") return found;
  if (!(yield* vanishesWhenAdjusted(world, statements, conflict, problem, budget))) return found;
  return {
    ...found,
    rule: "strict-rounding",
    severity: "warning",
    message: sentence("strict-rounding", {
      claims: found.claims.map((id) => quoted(world, id)),
      rule: "adjusted"
    })
  };
}
var readingDependent = (worded, found, { groups }, ways) => {
  const { world } = worded;
  const asWorded = groups.filter((group) => group.claims.some((id) => found.claims.includes(id))).map((group) => group.options[0]?.name ?? "");
  return {
    ...found,
    rule: "reading-dependent",
    severity: "warning",
    message: sentence("reading-dependent", {
      claims: found.claims.map((id) => quoted(world, id)),
      asWorded: asWorded.join(", "),
      others: [...new Set(ways.flatMap((way) => way.names))]
    })
  };
};
var undetermined = (worded, component, open) => {
  const claims = claimsIn(component.premises);
  return make3(
    "undetermined",
    "warning",
    sentence("undetermined", {
      claims: claims.map((id) => quoted(worded.world, id)),
      reason: open.reason,
      detail: openDetail(open)
    }),
    { claims }
  );
};
var moreConflicts = (worded, component, reason) => {
  const claims = claimsIn(component.premises);
  return make3(
    "undetermined",
    // What only goes against the usual is no contradiction, and so are those that may be missing.
    component.unlisted === "soft" ? "info" : "warning",
    sentence("more-conflicts", { claims: claims.map((id) => quoted(worded.world, id)), reason }),
    { claims }
  );
};
var silentEvidence = ({ world, statements }) => [...statements.values()].flatMap(
  ({ meaning, gap }) => gap === null ? [] : [
    make3(
      "undetermined",
      "warning",
      sentence("evidence-silent", { claim: quoted(world, meaning.id), ...gap }),
      { claims: [meaning.id] }
    )
  ]
);
var comparedFindings = (worded, comparisons, others) => {
  const findings2 = [];
  for (const [id, comparison] of comparisons) {
    const statement = worded.statements.get(id);
    if (statement === void 0) continue;
    for (const finding2 of comparisonFindings(worded.world, statement, comparison)) {
      const ways = finding2.rule === "refuted" ? resolving(others, [id]) : [];
      findings2.push(ways.length === 0 ? finding2 : readingDependent(worded, finding2, others, ways));
    }
  }
  return findings2;
};
function* lesserFindings(worded, components2, refuted, budget) {
  const findings2 = [];
  for (const component of components2) {
    findings2.push(...yield* rankFindings(worded.world, worded.statements, component, budget));
    if (component.strata.hard.status !== "consistent") continue;
    findings2.push(...yield* strictRounding(worded.world, worded.statements, component, refuted, budget));
  }
  return findings2;
}
var withoutRepetitions = (findings2, comparisons) => findings2.filter(({ rule, proof, claims, observations }) => {
  const [id] = claims;
  if (rule !== "refuted" || proof?.kind !== "engine" || id === void 0) return true;
  const isSaid = findings2.some(
    (other) => other.rule === "refuted" && other.proof?.kind === "observation" && other.claims[0] === id
  );
  if (isSaid) return false;
  const direct = new Set(
    (comparisons.get(id)?.compared ?? []).flatMap((each) => each.derived ? [] : [each.observation.id])
  );
  return !observations.every((observation) => direct.has(observation));
});

// src/solve/RangeSession.ts
var RangeSession = class {
  constructor(problem, budget) {
    this.problem = problem;
    this.budget = budget;
  }
  problem;
  budget;
  solver;
  exhausted;
  asked;
  /** The values of an expression while the given premises hold; asking twice about one set is cheapest. */
  *range(expression, active) {
    if (this.exhausted !== void 0) return this.exhausted;
    try {
      return yield* attempt([...active], this.search(expression, active));
    } catch (error) {
      if (!(error instanceof Exhausted)) throw error;
      this.exhausted = { reason: error.reason, premises: [...active], detail: error.detail };
      return this.exhausted;
    }
  }
  *search(expression, active) {
    this.solver ??= new Solver(yield* compileSteps(this.problem), new Meter(this.budget));
    if (this.asked?.active !== active) {
      const numbers = this.problem.premises.flatMap(({ id }, number2) => active.has(id) ? [number2] : []);
      this.asked = { active, cases: yield* this.solver.cases(numbers) };
    }
    return yield* rangeOver(this.solver, this.asked.cases, expression);
  }
};

// src/check/implied.ts
var MOST_PREMISES = 300;
var ComponentRanges = class {
  constructor(component, budget) {
    this.component = component;
    this.session = new RangeSession(component.problem, budget);
    this.everything = strongest(component, new Set(component.premises.keys()));
    this.believed = new Set(strongest(component, component.believed));
  }
  component;
  session;
  everything;
  believed;
  /** Where everything but the claim itself puts its quantity; null where the rest says nothing or cannot hold. */
  *ofClaim(statement) {
    const own = ownPremises(statement);
    const expression = keyed(statement.quantity.expression);
    for (const given of [this.everything, [...this.believed]]) {
      const range = yield* this.session.range(expression, new Set(given.filter((id) => !own.has(id))));
      if (range === "empty") continue;
      if (!("low" in range)) return null;
      return range.low === null && range.high === null ? null : range;
    }
    return null;
  }
  /** Where everything together puts a cell; all numbers when that is not known. */
  *ofCell(key) {
    const range = yield* this.session.range(variable(key), this.believed);
    return typeof range === "string" || !("low" in range) ? everything : range;
  }
  /** True when ranges of every claim and cell are worth their work. */
  get isSmall() {
    return this.component.premises.size <= MOST_PREMISES;
  }
};
var strongest = (component, among) => {
  const withDefaults = component.strata.default.status !== "inconsistent";
  return [...component.premises.values()].filter(
    ({ id, stratum }) => among.has(id) && (stratum === "hard" || stratum === "default" && withDefaults)
  ).map((premise) => premise.id);
};

// src/check/citable.ts
import { Result as Result3 } from "effect";
var MOST = 5;
var nearestCitable = (world, { meaning, quantity, gap }, all) => {
  const { ref, operands = {} } = meaning.claim;
  const places = [...ref === void 0 ? [] : [ref], ...Object.values(operands)].map(placeOf);
  const cited2 = new Set(places.map((place) => world.bound?.get(place)?.id ?? place));
  const resources = new Set(places.map((place) => place.slice(0, place.indexOf("#"))));
  const known = all.some(({ resource }) => resources.has(resource));
  const words = new Set(places.flatMap(wordsOf));
  const own = namedCells(quantity.expression).flatMap(
    (cell2) => Result3.getOrUndefined(named(world, cell2))?.unit ?? []
  );
  const unit = meaning.figure.unit.kind === "none" && quantity.expression.kind === "variable" ? own[0] : void 0;
  return all.filter(({ resource }) => !known || resources.has(resource)).filter(({ id }) => !cited2.has(id) && !cited2.has(id.replace(/\/value$/, ""))).map((observation) => candidate(meaning.figure, observation, words, unit)).filter(({ distance, likeness }) => distance !== null || gap !== null && likeness > 0).sort(better).slice(0, MOST).map(({ observation }) => observation);
};
var placeOf = (ref) => typeof ref === "string" ? ref : ref.at;
var wordsOf = (place) => place.slice(place.indexOf("#") + 1).replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && word !== "value");
var candidate = (figure, observation, words, wanted) => {
  const likeness = wordsOf(`#${observation.indicator}/${observation.id.split("#")[1] ?? ""}`).filter(
    (word) => words.has(word)
  ).length;
  const unit = observation.unit === null ? void 0 : Result3.getOrUndefined(parse2(observation.unit));
  const isOther = unit !== void 0 && wanted !== void 0 && !isCompatible(unit, wanted);
  const factor = unit === void 0 || isOther ? void 0 : Result3.getOrUndefined(figureFactor(figure.unit, unit));
  const printed = unit === void 0 ? void 0 : toBase(observation.printed, unit);
  if (factor === void 0 || printed?.low === null || printed === void 0)
    return { observation, agrees: false, likeness, distance: null };
  const { stated } = figureBounds(figure, { rounding: "nearest", exactWhole: false });
  const value2 = multiply(figure.value, factor);
  return {
    observation,
    agrees: includes(scale(stated, factor), printed),
    likeness,
    distance: abs(subtract(value2, printed.low))
  };
};
var better = (a, b) => {
  if (a.agrees !== b.agrees) return a.agrees ? -1 : 1;
  if (a.likeness !== b.likeness) return b.likeness - a.likeness;
  if (a.distance === null || b.distance === null)
    return (a.distance === null ? 1 : 0) - (b.distance === null ? 1 : 0);
  return compare(a.distance, b.distance);
};

// src/check/joined.ts
var joined = (world, premises) => {
  const hard = [...premises].filter(
    ({ stratum, origin }) => stratum === "hard" && (origin.kind === "claim" || origin.kind === "relation" || origin.kind === "observation")
  );
  const parents = /* @__PURE__ */ new Map();
  const find = (key) => {
    let root = key;
    for (let next = parents.get(root); next !== void 0 && next !== root; next = parents.get(root))
      root = next;
    return root;
  };
  const cellsOf = (premise) => premise.constraints.flatMap(
    (constraint) => constraint.kind === "bound" ? variables(constraint.expression).map((cell2) => cell2.key) : [constraint.cell.key]
  );
  for (const premise of hard) {
    const [first, ...rest] = cellsOf(premise);
    if (first === void 0) continue;
    if (!parents.has(first)) parents.set(first, first);
    for (const other of rest) {
      if (!parents.has(other)) parents.set(other, other);
      parents.set(find(other), find(first));
    }
  }
  const groups = /* @__PURE__ */ new Map();
  for (const premise of hard) {
    const [first] = cellsOf(premise);
    if (first === void 0) continue;
    const root = find(first);
    const group = groups.get(root);
    if (group === void 0) groups.set(root, [premise]);
    else group.push(premise);
  }
  const result = /* @__PURE__ */ new Map();
  for (const group of groups.values()) {
    const claims = unique(group.flatMap(({ origin }) => origin.kind === "claim" ? [origin.claim] : []));
    const relations = unique(
      group.flatMap(({ origin }) => origin.kind === "relation" ? [origin.relation] : [])
    );
    const observations = unique(
      group.flatMap(({ origin }) => origin.kind === "observation" ? [origin.observation.id] : [])
    );
    const formulas = relationsInWords(world, group);
    for (const claim of claims) {
      const others = claims.filter((id) => id !== claim);
      if (others.length > 0 || observations.length > 0)
        result.set(claim, { claims: others, relations, formulas, observations });
    }
  }
  return result;
};
var unique = (ids) => [...new Set(ids)];

// src/check/verdict.ts
var verdict = (evidence) => {
  const { claim, statement, findings: findings2 } = evidence;
  if (roleOf(claim) !== "stated")
    return { verdict: "unchecked", because: [], why: [sentence("why-role", { role: roleOf(claim) })] };
  if (statement === null) return { verdict: "unchecked", because: [], why: [] };
  const of2 = (rule) => findings2.filter((finding2) => finding2.rule === rule);
  const refuted = of2("refuted");
  if (refuted.length > 0) return judgeRefuted(evidence, refuted);
  const conflicts = of2("conflict");
  if (conflicts.length > 0) return judgeInconsistent(evidence, conflicts);
  const dependent = of2("reading-dependent");
  if (dependent.length > 0) return judgeDependent(evidence, dependent);
  if (statement.gap !== null) return judgeUnsupported(evidence, statement.gap);
  const support = supporters(evidence.comparison);
  if (support.length > 0) return judgeSupported(evidence);
  if (evidence.undecided !== null)
    return {
      verdict: "undetermined",
      because: [],
      why: [
        sentence("why-undetermined", {
          reason: evidence.undecided.reason,
          detail: openDetail(evidence.undecided)
        })
      ]
    };
  const apart2 = of2("reference-conflict").find((finding2) => finding2.message.key === "sources-apart");
  return apart2 !== void 0 || evidence.joined === null && !isCalendar(statement) ? judgeUnchecked(evidence) : judgeConsistent(evidence);
};
var isCalendar = (statement) => statement.meaning.measure === "duration";
var membersBeside = (claim, findings2) => [
  ...new Set(
    findings2.flatMap((finding2) => [
      ...finding2.claims.filter((id) => id !== claim),
      ...finding2.relations,
      ...finding2.observations
    ])
  )
];
var judgeRefuted = (evidence, findings2) => {
  const ids = new Set(findings2.flatMap((finding2) => finding2.observations));
  const against = evidence.comparison.compared.find((each) => ids.has(each.observation.id));
  const observation = against?.observation;
  const why = [];
  if (observation !== void 0 && evidence.statement !== null) {
    const interval = against?.derived === true ? void 0 : against?.observed?.interval;
    why.push(
      sentence("why-refuted", {
        observation: cited(observation),
        range: interval === void 0 ? null : amountRange(interval, shownUnit(evidence.world, evidence.statement))
      })
    );
    if (!evidence.comparison.vintageKnown) why.push(sentence("why-unknown-vintage", {}));
  }
  if (why.length === 0) {
    for (const { message } of findings2)
      if (message.key === "refuted")
        why.push(
          sentence("why-refuted", {
            observation: message.values.observation,
            range: message.values.expected
          })
        );
  }
  const because = membersBeside(evidence.claim.id, findings2);
  return { verdict: "refuted", because: because.length > 0 ? because : [...ids], why };
};
var relationsOf = (findings2) => [
  ...new Map(
    findings2.flatMap(({ message }) => message.key === "conflict" ? message.values.relations : []).map((formula) => [JSON.stringify(formula), formula])
  ).values()
];
var judgeInconsistent = (evidence, findings2) => {
  const because = membersBeside(evidence.claim.id, findings2);
  const others = [...new Set(findings2.flatMap((finding2) => finding2.claims))].filter(
    (id) => id !== evidence.claim.id
  );
  return {
    verdict: "inconsistent",
    // A figure that is impossible by itself has no other member: it is its own reason.
    because: because.length > 0 ? because : [evidence.claim.id],
    why: [
      sentence("why-inconsistent", {
        relations: relationsOf(findings2),
        claims: others.map((id) => quoted(evidence.world, id))
      })
    ]
  };
};
var judgeDependent = (evidence, findings2) => {
  const because = membersBeside(evidence.claim.id, findings2);
  const messages = findings2.flatMap(
    (finding2) => finding2.message.key === "reading-dependent" ? [finding2.message.values] : []
  );
  return {
    verdict: "reading-dependent",
    because: because.length > 0 ? because : [evidence.claim.id],
    why: messages.map(({ asWorded, others }) => sentence("why-reading-dependent", { asWorded, others }))
  };
};
var judgeUnsupported = ({ nearest }, gap) => ({
  verdict: "undetermined",
  because: [],
  why: [
    sentence("why-undetermined", gap),
    ...nearest.length === 0 ? [] : [sentence("why-nearest", { observations: nearest.map(cited) })]
  ]
});
var judgeSupported = (evidence) => {
  const support = supporters(evidence.comparison);
  const [best] = support;
  if (best === void 0) return judgeUnchecked(evidence);
  const why = [
    sentence("why-supported", { observation: cited(best.observation), grade: best.observation.grade })
  ];
  if (!support.some((each) => each.independent))
    why.push(
      sentence("why-not-independent", {
        publisher: best.observation.publisher ?? best.observation.source ?? ""
      })
    );
  if (best.standing === "weak") why.push(sentence("why-low-grade", { grade: best.observation.grade }));
  if (best.standing === "later")
    why.push(
      sentence("why-later-vintage", { vintage: best.observation.vintage ?? best.observation.released ?? "" })
    );
  if (best.standing === "earlier") {
    const newest = evidence.comparison.compared.find((each) => each.standing === "deciding");
    why.push(
      sentence("why-earlier-vintage", {
        vintage: best.observation.vintage ?? best.observation.released ?? "",
        newest: newest === void 0 ? null : cited(newest.observation)
      })
    );
  }
  if (evidence.comparison.conflict.length > 1)
    why.push(sentence("why-sources-disagree", { observations: evidence.comparison.conflict.map(cited) }));
  return {
    verdict: "supported",
    because: support.map((each) => each.observation.id),
    why: [...why, ...hedged(evidence)]
  };
};
var judgeConsistent = (evidence) => {
  const { joined: joined2, world, claim, statement } = evidence;
  const claims = joined2?.claims ?? [];
  const relations = joined2?.relations ?? [];
  const because = [...claims, ...relations, ...joined2?.observations ?? []];
  return {
    verdict: "consistent",
    because: because.length > 0 ? because : ["calendar"],
    why: [
      sentence("why-consistent", {
        claims: claims.map((id) => quoted(world, id)),
        relations: joined2?.formulas ?? []
      }),
      ...statement !== null && statement.meaning.measure === "rank" && claim.among === void 0 ? [sentence("why-list-unnamed", {})] : [],
      ...basisUnknown(evidence),
      ...onlyByRounding(evidence),
      ...hedged(evidence)
    ]
  };
};
var basisUnknown = ({ comparison, statement, world }) => {
  const unsure = comparison.compared.filter(
    ({ derived, observation }) => statement !== null && !derived && basesOf(world, statement, observation) === "unsure"
  );
  return unsure.length === 0 ? [] : [sentence("why-basis-unknown", { observations: unsure.map((each) => cited(each.observation)) })];
};
var onlyByRounding = ({ world, statement, comparison }) => {
  if (statement === null || comparison.derivedValue === void 0) return [];
  const { factor, unit } = shownUnit(world, statement);
  const value2 = format(divide(comparison.derivedValue, factor));
  return [sentence("why-only-by-rounding", { value: { value: value2, unit } })];
};
var judgeUnchecked = (evidence) => {
  const { world, statement, nearest, findings: findings2, comparison, claim } = evidence;
  if (statement === null) return { verdict: "unchecked", because: [], why: [] };
  const subject = subjectOfClaim(world, statement);
  const why = [sentence("why-unchecked", { subject })];
  if (findings2.some((finding2) => finding2.rule === "soft-relation" || finding2.rule === "plausibility"))
    why.push(sentence("why-only-soft", {}));
  if (comparison.conflict.length > 1)
    why.push(sentence("why-sources-disagree", { observations: comparison.conflict.map(cited) }));
  for (const { message } of findings2)
    if (message.key === "sources-apart")
      why.push(sentence("why-sources-disagree", { observations: message.values.observations }));
  if (statement.meaning.measure === "rank" && claim.among === void 0)
    why.push(sentence("why-list-unnamed", {}));
  why.push(...basisUnknown(evidence));
  if (nearest.length > 0) why.push(sentence("why-nearest", { observations: nearest.map(cited) }));
  why.push(sentence("why-ask", { subject, from: null }));
  return { verdict: "unchecked", because: [], why };
};
var hedged = ({ world, statement }) => {
  if (statement === null) return [];
  const { figure } = statement.meaning;
  if (figure.hedge === "none") return [];
  return [
    sentence("why-hedge", {
      figure: figure.text,
      range: amountRange(statement.bounds.stated, shownUnit(world, statement))
    })
  ];
};

// src/check/judgeClaims.ts
var undecidedIn = ({ open, premises, strata: strata2, unlisted }) => {
  const [first] = open;
  if (strata2.hard.status === "undetermined") return first ?? null;
  if (unlisted !== "hard") return null;
  return first ?? { reason: "work", premises: [...premises.keys()], detail: { code: "not-reached", value: "" } };
};
function* judgeClaims(input, { worded, components: components2, comparisons, others }, findings2, ranges, read2) {
  const { world } = input;
  const componentOf = new Map(
    components2.flatMap((component) => claimsIn(component.premises).map((id) => [id, component]))
  );
  const joins = joined(world, worded.premises);
  const checked = [];
  for (const claim of world.claims.values()) {
    const statement = worded.statements.get(claim.id) ?? null;
    const component = componentOf.get(claim.id);
    const own = findings2.filter((finding2) => finding2.claims.includes(claim.id));
    const comparison = comparisons.get(claim.id) ?? { compared: [], conflict: [], vintageKnown: true };
    const isLeftAlone = comparison.compared.length === 0 || own.some((finding2) => finding2.rule === "refuted");
    const nearest = statement === null ? [] : isBound(statement.meaning.claim) ? own.length === 0 ? [] : nearestCitable(world, statement, input.citable) : isLeftAlone ? nearestTo(input, statement.meaning, comparison) : [];
    const judged2 = verdict({
      world,
      claim,
      statement,
      comparison,
      joined: joins.get(claim.id) ?? null,
      findings: own,
      undecided: component === void 0 ? null : undecidedIn(component),
      nearest
    });
    const range = component === void 0 ? void 0 : ranges.get(component);
    const isWorthIt = own.length > 0 || joins.has(claim.id) && range?.isSmall === true;
    const implied = statement !== null && range !== void 0 && isWorthIt ? yield* range.ofClaim(statement) : null;
    checked.push({
      claim,
      statement,
      implied,
      compared: comparison.compared,
      nearest: judged2.verdict === "supported" || judged2.verdict === "consistent" ? [] : nearest,
      readings: yield* readingsOf(input, claim.id, others, read2),
      ...judged2
    });
  }
  return checked;
}
var nearestTo = (input, { claim, area, period }, comparison) => {
  if (claim.indicator === void 0) return [];
  const compared = new Set(comparison.compared.map((each) => each.observation));
  return nearestObservations(input.observations.of(claim.indicator), {
    indicator: claim.indicator,
    area,
    period
  }).map((near) => near.observation).filter((observation) => !compared.has(observation));
};
function* readingsOf(input, id, others, read2) {
  const index = others.groups.findIndex((group2) => group2.claims.includes(id));
  const group = others.groups[index];
  if (group === void 0) return [];
  const readings2 = [];
  for (const [option, { name }] of group.options.entries()) {
    if (option === 0) {
      readings2.push({ name, consistent: others.tried.length === 0 ? null : false, implied: null });
      continue;
    }
    const tried = others.tried.find((each) => each.options[index] === option);
    if (tried === void 0) {
      readings2.push({ name, consistent: null, implied: null });
      continue;
    }
    const constrained = read2(tried.options);
    const parts = yield* consistency(constrained, input.budget, (premises) => claimsIn(premises).includes(id));
    const statement = constrained.statements.get(id);
    const [part] = parts;
    readings2.push({
      name,
      consistent: tried.undetermined.has(id) ? null : !tried.inconsistent.has(id),
      implied: statement === void 0 || part === void 0 ? null : yield* new ComponentRanges(part, input.budget).ofClaim(statement)
    });
  }
  return readings2;
}

// src/check/checkDocument.ts
function* checkDocument(input) {
  const { world, budget } = input;
  const groups = readingGroups(world);
  const read2 = (options) => {
    const known = options.length === 0 ? input.worded : void 0;
    const plain = known === void 0 ? constrain(world, takeOptions(groups, options)) : { ...known, world };
    return withPremises(plain, observationPremises(plain, input));
  };
  const worded = read2([]);
  const components2 = yield* consistency(worded, budget);
  const observations = input.observations.doubting(components2.flatMap((component) => [...component.unsound]));
  const comparisons = new Map(
    [...worded.statements].map(([id, statement]) => [
      id,
      compareClaim(world, statement, observations, input.minGrade)
    ])
  );
  const others = yield* alternatives(groups, conflictingClaims(components2, comparisons), read2, budget);
  const outcome = { worded, components: components2, comparisons, others, budget };
  const findings2 = yield* documentFindings(outcome, input.observations);
  const ranges = new Map(components2.map((component) => [component, new ComponentRanges(component, budget)]));
  return {
    world,
    claims: yield* judgeClaims(input, outcome, findings2, ranges, read2),
    relations: worded.premises.filter((premise) => premise.origin.kind === "relation"),
    cells: yield* cells(worded, ranges),
    findings: findings2,
    unusable: worded.unusable
  };
}
function* cells(worded, ranges) {
  const result = [];
  for (const [component, range] of ranges) {
    const decision = component.strata.hard;
    const witness = decision.status === "consistent" ? decision.witness : void 0;
    const isRanged = witness !== void 0 && range.isSmall;
    for (const { name } of component.problem.variables) {
      const cell2 = worded.cells.get(name);
      if (cell2 === void 0) continue;
      result.push({
        cell: cell2,
        range: isRanged ? yield* range.ofCell(name) : everything,
        witness: witness?.get(name) ?? null
      });
    }
  }
  return result;
}

// src/check/together/Part.ts
var make5 = (id, world) => {
  const groups = readingGroups(world);
  return { id, world, groups, read: (options) => constrain(world, takeOptions(groups, options)) };
};
var nameIn = (part, id) => `${part}.${id}`;

// src/check/together/Catalogue.ts
var make6 = (parts) => {
  const indicators = differing(parts, (part) => part.world.indicators);
  const areas = differing(parts, (part) => part.world.areas);
  const indicatorIn = (part, id) => indicators.has(id) ? nameIn(part, id) : id;
  const areaIn = (part, id) => id !== null && areas.has(id) ? nameIn(part, id) : id;
  const [{ world }] = parts;
  const all = (of2, name) => new Map(parts.flatMap((part) => [...of2(part)].map(([id, each]) => [name(part.id, id), each])));
  return {
    world: {
      ...world,
      document: { id: "run" },
      published: null,
      indicators: all((part) => part.world.indicators, indicatorIn),
      units: all((part) => part.world.units, indicatorIn),
      areas: all(
        (part) => part.world.areas,
        (part, id) => areaIn(part, id) ?? id
      ),
      claims: all((part) => part.world.claims, nameIn),
      relations: [],
      bound: null
    },
    differing: [...indicators, ...areas],
    indicatorIn,
    areaIn
  };
};
var differing = (parts, of2) => {
  const known = /* @__PURE__ */ new Map();
  for (const part of parts)
    for (const [id, declared] of of2(part)) {
      const as = meaningOf(declared);
      const other = known.get(id);
      if (other === void 0) known.set(id, { as, by: [part.id], differs: false });
      else {
        other.by.push(part.id);
        other.differs ||= other.as !== as;
      }
    }
  return new Map([...known].flatMap(([id, { by, differs }]) => differs ? [[id, by]] : []));
};
var meaningOf = (declared) => JSON.stringify(
  Object.entries(declared).filter(([field]) => !["name", "aliases", "note", "definition_note"].includes(field)).sort(([a], [b]) => a < b ? -1 : 1)
);

// src/check/together/CellNames.ts
var releaseOf = (world, cell2) => cell2.vintage ?? world.document.published ?? null;
var nameCell = (catalogue, { id, world }, cell2) => {
  const renamed2 = {
    ...cell2,
    indicator: catalogue.indicatorIn(id, cell2.indicator),
    area: catalogue.areaIn(id, cell2.area)
  };
  const named3 = make(renamed2.indicator, renamed2.area, renamed2.period, null, renamed2.series);
  const own = (name) => ({ ...renamed2, key: keyWithin(id, name) });
  const isPlain = cell2.key === make(cell2.indicator, cell2.area, cell2.period, cell2.vintage, cell2.series).key;
  const isShared = cell2.series !== "unknown" && cell2.series !== "reference";
  const isDeclared = world.indicators.has(cell2.indicator) && renamed2.indicator === cell2.indicator;
  if (!isPlain || !isShared || !isDeclared) return { cell: own(cell2.key), kin: null };
  const release = releaseOf(world, cell2);
  const doubt = cell2.area === null ? "area" : cell2.series !== "nominal" ? "prices" : release === null ? "release" : null;
  const kin = { key: named3.key, doubt: doubt ?? "release" };
  if (doubt !== null || release === null) return { cell: own(cell2.key), kin };
  return { cell: { ...renamed2, key: keyWithin(release, named3.key) }, kin };
};

// src/check/together/renamed.ts
var renamed = (catalogue, part, constrained) => {
  const claim = (id) => nameIn(part.id, id);
  const named3 = new Map(
    [...constrained.cells.values()].map((cell2) => [cell2.key, nameCell(catalogue, part, cell2)])
  );
  const cellOf = (cell2) => named3.get(cell2.key)?.cell ?? nameCell(catalogue, part, cell2).cell;
  const inAll = (expression) => substitute(expression, (cell2) => variable(cellOf(cell2)));
  const originIn = (origin) => {
    switch (origin.kind) {
      case "claim":
      case "soft":
        return { ...origin, claim: claim(origin.claim) };
      case "relation":
        return { ...origin, relation: claim(origin.relation) };
      case "default":
        return origin.code === "sign" || origin.code === "kind" ? { ...origin, subject: catalogue.indicatorIn(part.id, origin.subject) } : { ...origin, subject: claim(origin.subject) };
      case "observation":
      case "same":
        return origin;
    }
  };
  const constraintIn = (constraint) => constraint.kind === "whole" ? { kind: "whole", cell: cellOf(constraint.cell) } : { ...constraint, expression: inAll(constraint.expression) };
  const premiseIn = (premise) => ({
    ...premise,
    id: premise.origin.kind === "claim" ? claimPremise(claim(premise.origin.claim)) : claim(premise.id),
    origin: originIn(premise.origin),
    constraints: premise.constraints.map(constraintIn)
  });
  const targetIn = (target) => target.kind === "indicator" ? { ...target, indicator: catalogue.indicatorIn(part.id, target.indicator) } : target;
  const meaningIn = (meaning) => ({
    ...meaning,
    id: claim(meaning.id),
    area: catalogue.areaIn(part.id, meaning.area),
    of: meaning.of === null ? null : meaningIn(meaning.of)
  });
  const statementIn = (statement) => ({
    ...statement,
    meaning: meaningIn(statement.meaning),
    quantity: {
      expression: inAll(statement.quantity.expression),
      target: targetIn(statement.quantity.target),
      links: statement.quantity.links.map((link) => ({
        ...link,
        left: inAll(link.left),
        right: inAll(link.right)
      }))
    },
    premises: statement.premises.map(premiseIn)
  });
  return {
    statements: new Map([...constrained.statements].map(([id, each]) => [claim(id), statementIn(each)])),
    premises: constrained.premises.map(premiseIn),
    cells: [...named3.values()]
  };
};

// src/check/together/sharedRelations.ts
var sharedRelations = (world, cells2) => {
  const releases = /* @__PURE__ */ new Map();
  for (const cell2 of cells2) {
    const plain = make(cell2.indicator, cell2.area, cell2.period, null, cell2.series);
    const at = cell2.key.length - plain.key.length - 1;
    const release = cell2.key.slice(0, Math.max(0, at));
    if (cell2.series !== "nominal" || cell2.key !== keyWithin(release, plain.key)) continue;
    const known = releases.get(release) ?? /* @__PURE__ */ new Map();
    releases.set(release, known.set(plain.key, plain));
  }
  return [...releases].flatMap(([release, mentioned]) => {
    const inRelease = (cell2) => ({ ...cell2, key: keyWithin(release, cell2.key) });
    const constraintIn = (constraint) => constraint.kind === "whole" ? { kind: "whole", cell: inRelease(constraint.cell) } : { ...constraint, expression: substitute(constraint.expression, (cell2) => variable(inRelease(cell2))) };
    return relationRules.flatMap(
      (rule) => rule.apply(world, new Mentioned(mentioned), /* @__PURE__ */ new Set()).map((premise) => ({
        ...premise,
        id: nameIn(release, premise.id),
        constraints: premise.constraints.map(constraintIn)
      }))
    );
  });
};

// src/check/together/index.ts
function* checkTogether(parts, budget) {
  const catalogue = make6(parts);
  const read2 = (options) => join(catalogue, parts, options);
  const constrained = read2([]);
  const documentOf = new Map(
    parts.flatMap((part) => [...part.world.claims.keys()].map((id) => [nameIn(part.id, id), part.id]))
  );
  const spans = (claims) => new Set(claims.map((id) => documentOf.get(id))).size > 1;
  const spanning = yield* consistency(constrained, budget, (premises) => spans(claimsIn(premises)));
  const conflicting = new Set(spanning.flatMap((component) => [...claimsInConflict(component)]));
  const groups = parts.flatMap(
    (part) => part.groups.map((group) => ({ ...group, claims: group.claims.map((id) => nameIn(part.id, id)) }))
  );
  const others = yield* alternatives(groups, conflicting, read2, budget);
  const found = yield* conflictFindings(constrained, spanning, others, budget);
  return {
    constrained,
    findings: [...once(found.filter(({ claims }) => spans(claims))), ...notJoined(catalogue)]
  };
}
var join = (catalogue, parts, options) => {
  let taken = 0;
  const all = parts.map((part) => {
    const own = options.slice(taken, taken += part.groups.length);
    return renamed(catalogue, part, part.read(own));
  });
  const named3 = all.flatMap((each) => each.cells);
  const cells2 = named3.map(({ cell: cell2 }) => cell2);
  const premises = [
    ...withoutRepetitions2([
      ...all.flatMap((each) => each.premises),
      ...sharedRelations(catalogue.world, cells2)
    ]),
    ...sameness(named3)
  ];
  return {
    world: catalogue.world,
    statements: new Map(all.flatMap((each) => [...each.statements])),
    unusable: /* @__PURE__ */ new Map(),
    premises,
    cells: new Map([...cells2, ...cellsIn(premises)].map((cell2) => [cell2.key, cell2]))
  };
};
var withoutRepetitions2 = (premises) => {
  const known = /* @__PURE__ */ new Set();
  return premises.filter(({ origin, stratum, constraints }) => {
    if (origin.kind !== "relation") return true;
    const said = [stratum, ...constraints.map(constraintKey)].join("\n");
    return !known.has(said) && known.add(said);
  });
};
var constraintKey = (constraint) => constraint.kind === "whole" ? `whole ${constraint.cell.key}` : `${expressionKey(constraint.expression)} in ${format2(constraint.interval)}`;
var sameness = (cells2) => {
  const firsts = /* @__PURE__ */ new Map();
  const premises = /* @__PURE__ */ new Map();
  for (const { cell: cell2, kin } of cells2) {
    if (kin === null) continue;
    const first = firsts.get(kin.key);
    if (first === void 0) firsts.set(kin.key, cell2);
    else if (first.key !== cell2.key) {
      const premise = same2(first, cell2, kin.doubt);
      premises.set(premise.id, premise);
    }
  }
  return [...premises.values()];
};
var same2 = (one2, other, doubt) => ({
  id: `same ${one2.key} ${other.key}`,
  origin: { kind: "same", doubt },
  stratum: "soft",
  weight: null,
  constraints: [
    {
      kind: "bound",
      expression: subtract2(variable(one2), variable(other)),
      interval: point(zero)
    }
  ]
});
var once = (findings2) => {
  const doubtful = findings2.filter(({ message }) => message.key === "cells-may-differ");
  return findings2.filter(
    ({ claims, message }) => message.key !== "soft-relation" || !doubtful.some(
      (other) => other.claims.length === claims.length && other.claims.every((id) => claims.includes(id))
    )
  );
};
var notJoined = ({ differing: differing2 }) => [...differing2].sort(([a], [b]) => a < b ? -1 : 1).map(
  ([id, documents]) => make3("undetermined", "info", sentence("not-joined", { id, documents }), { qualifier: id })
);

// src/report/build/DocumentContext.ts
var noTextResult = { path: null, article: null, coverage: null, anchors: /* @__PURE__ */ new Map() };
var named2 = (words, language) => inLanguage(words, language);
var indexes = /* @__PURE__ */ new WeakMap();
var indexOf = ({ checked }, id) => {
  let known = indexes.get(checked);
  if (known === void 0) {
    known = new Map([...checked.world.claims.keys()].map((claim, index) => [claim, index]));
    indexes.set(checked, known);
  }
  return known.get(id) ?? -1;
};
var locationOf = (context, id) => locate(context.loaded, "claims", indexOf(context, id));
var figureAt = (context, id) => locateFigure(context.loaded, indexOf(context, id)) ?? null;
var placeOf2 = (context, id) => ({
  ...locationOf(context, id),
  quote: context.checked.world.claims.get(id)?.quote ?? null,
  article: articlePosition(context.text, id)
});
var articlePosition = (text, id) => {
  const anchor = text.anchors.get(id);
  if (text.article === null || anchor === void 0 || !("span" in anchor)) return null;
  const { start, end } = anchor.span;
  return {
    file: text.path,
    line: position(text.article, start).line,
    offset: start,
    length: end - start
  };
};

// src/heldTogether.ts
var apart = (documents) => ({
  documents,
  findings: [],
  figureOf: () => ""
});
function* heldTogether(documents, budget) {
  const parts = withIds(documents).map(({ id, document }) => make5(id, document.checked.world));
  const [first, ...rest] = parts;
  if (first === void 0 || rest.length === 0) return apart(documents);
  const { constrained, findings: findings2 } = yield* checkTogether([first, ...rest], budget);
  const { world } = constrained;
  const home = new Map(
    withIds(documents).flatMap(
      ({ id, document }) => [...document.checked.world.claims.keys()].map(
        (claim) => [nameIn(id, claim), { document, claim }]
      )
    )
  );
  const place = ({ claims: [claim] }) => {
    const found = claim === void 0 ? void 0 : home.get(claim);
    return found === void 0 ? null : placeOf2(found.document, found.claim);
  };
  const contradicted2 = findings2.filter((finding2) => finding2.rule === "conflict");
  return {
    documents: withIds(documents).map(({ id, document }) => ({
      ...document,
      checked: judged(document.checked, (claim) => nameIn(id, claim), contradicted2, world)
    })),
    findings: findings2.map((finding2) => ({ finding: finding2, place: place(finding2) })),
    figureOf: (claim) => world.claims.get(claim)?.figure ?? ""
  };
}
var withIds = (documents) => {
  const counts = /* @__PURE__ */ new Map();
  return documents.map((document) => {
    const { id } = document.checked.world.document;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return { id: count === 1 ? id : `${id}~${count}`, document };
  });
};
var judged = (checked, name, contradictions, world) => ({
  ...checked,
  claims: checked.claims.map((claim) => {
    const own = name(claim.claim.id);
    const against = contradictions.filter((finding2) => finding2.claims.includes(own));
    if (against.length === 0 || claim.verdict === "inconsistent" || claim.verdict === "refuted") return claim;
    const others = [...new Set(against.flatMap((finding2) => finding2.claims))].filter((id) => id !== own);
    return {
      ...claim,
      verdict: "inconsistent",
      because: others,
      why: [sentence("why-inconsistent", { relations: [], claims: others.map((id) => quoted(world, id)) })]
    };
  })
});

// src/check/acceptance.ts
var DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
var hasRunOut = (until, today) => until !== void 0 && (!DAY.test(until) || today.slice(0, until.length) > until);
var acceptances = (findings2, entries, today) => {
  const digests = new Map(findings2.map((finding2) => [finding2.id, finding2.digest]));
  const accepted = /* @__PURE__ */ new Map();
  const complaints = [];
  for (const [index, entry] of entries.entries()) {
    const finding2 = entry.finding;
    const digest = digests.get(finding2);
    const complain = (rule, message) => complaints.push({ rule, index, finding: finding2, message });
    if (digest === void 0 || accepted.has(finding2)) {
      complain("acceptance-unused", sentence("acceptance-unused", { finding: finding2 }));
    } else if (hasRunOut(entry.until, today)) {
      complain("acceptance-expired", sentence("acceptance-expired", { finding: finding2, until: entry.until ?? "" }));
    } else if (digest !== entry.digest) {
      complain("acceptance-stale", sentence("acceptance-stale", { finding: finding2, digest }));
    } else {
      accepted.set(finding2, entry);
    }
  }
  return { accepted, complaints };
};

// src/report/build/referenceEntry.ts
var comparedEntry = (world, compared, unit, language) => ({
  ...citation(world, compared.observation, language),
  interval: compared.observed === null || compared.derived ? null : toRange(inUnit(compared.observed.interval, unit)),
  independent: compared.independent,
  agrees: compared.comparison === "overlaps" ? null : compared.comparison === "agrees"
});
var nearestEntry = (world, observation, language) => ({
  ...citation(world, observation, language),
  interval: null,
  independent: null,
  agrees: null
});
var citation = (world, observation, language) => {
  const area = areaName(world, observation.area);
  return {
    id: observation.id,
    resource: observation.resource,
    file: observation.file,
    row: observation.row,
    value: observation.value,
    unit: observation.unit,
    indicator: {
      id: observation.indicator,
      name: named2(indicatorName(world, observation.indicator), language)
    },
    area: area === null || observation.area === null ? null : { id: observation.area, name: named2(area, language) },
    period: observation.period.text,
    measure: observation.measure,
    vintage: observation.vintage,
    released: observation.released,
    source: observation.source,
    publisher: observation.publisher,
    url: observation.url,
    grade: observation.grade,
    note: observation.note
  };
};

// src/report/build/claimResult.ts
var claimResult = (context, checked) => {
  const { language } = context;
  const { world } = context.checked;
  const { claim, statement, verdict: verdict2 } = checked;
  const meaning = statement?.meaning;
  const unit = statement === null ? { unit: null, factor: null } : reportUnit(world, statement.quantity.target, statement);
  const shown = unit.factor === null ? null : { unit: unit.unit, factor: unit.factor };
  const range = (interval) => shown === null ? null : toRange(inUnit(interval, shown));
  const indicator = meaning?.claim.indicator ?? claim.indicator ?? null;
  const area = meaning?.area ?? claim.area ?? null;
  const areaWords = areaName(world, area);
  return {
    id: claim.id,
    verdict: verdict2,
    figure: claim.figure,
    reading: meaning?.reading ?? null,
    interval: statement === null ? null : range(fullBounds(statement.bounds)),
    implied: checked.implied === null ? null : range(checked.implied),
    reference: shown === null ? [] : checked.compared.map((each) => comparedEntry(world, each, shown, language)),
    because: [...checked.because],
    location: placeOf2(context, claim.id),
    figureAt: figureAt(context, claim.id),
    quote: claim.quote,
    measure: meaning?.measure ?? measureOf(claim),
    indicator: indicator === null ? null : { id: indicator, name: named2(indicatorName(world, indicator), language) },
    area: area === null || areaWords === null ? null : { id: area, name: named2(areaWords, language) },
    period: meaning?.period.text ?? claim.period ?? null,
    unit: unit.unit,
    role: roleOf(claim),
    note: claim.note ?? null,
    evidence: claim.evidence === void 0 ? [] : [claim.evidence].flat(),
    readings: readings(checked, range),
    why: [...checked.why.map((sentence2) => render(sentence2, language)), ...unusable(context, checked)],
    nearest: checked.nearest.map((observation) => nearestEntry(world, observation, language))
  };
};
var fullBounds = (bounds) => bounds.defaults.reduce((all, each) => intersect(all, each.interval), bounds.stated);
var unusable = (context, checked) => {
  const message = context.checked.unusable.get(checked.claim.id);
  return message === void 0 ? [] : [message];
};
var readings = (checked, range) => {
  const notes = new Map((checked.claim.readings ?? []).map((reading) => [reading.name, reading.note ?? null]));
  return checked.readings.map(({ name, consistent, implied }) => ({
    name,
    meaning: notes.get(name) ?? null,
    consistent,
    implied: implied === null ? null : range(implied)
  }));
};

// src/report/build/textResult.ts
var coverageResult = ({ text }) => {
  const { coverage: coverage2 } = text;
  if (coverage2 === null) return null;
  const { source, numbers, claimed, ignored, uncovered: uncovered2 } = coverage2;
  return {
    source,
    numbers,
    claimed,
    ignored,
    uncovered: uncovered2.map((atom) => ({ text: atom.text, offset: atom.offset, line: atom.line }))
  };
};
var ignoredNumbers = (context) => {
  const entries = context.checked.world.file.ignored ?? [];
  const { coverage: coverage2 } = context.text;
  if (coverage2 === null)
    return entries.map(({ quote, number: number2, why, note }) => ({
      number: number2 ?? quote,
      quote,
      why,
      note: note ?? null,
      line: null
    }));
  return coverage2.atoms.flatMap((atom) => {
    if (atom.fate.kind === "lexicon")
      return [
        { number: atom.text, quote: atom.fate.word, why: atom.fate.reason, note: null, line: atom.line }
      ];
    if (atom.fate.kind !== "ignored") return [];
    const entry = entries[atom.fate.entry];
    return [
      {
        number: atom.text,
        quote: entry?.quote ?? null,
        why: atom.fate.why,
        note: entry?.note ?? null,
        line: atom.line
      }
    ];
  });
};
var annotatedText = ({ text }) => {
  const { article, coverage: coverage2, anchors: anchors2 } = text;
  if (article === null || coverage2 === null) return null;
  const claims = [...anchors2].flatMap(
    ([id, anchor]) => "figure" in anchor && anchor.figure !== null ? [
      {
        start: anchor.figure.start,
        end: anchor.figure.end,
        kind: "claim",
        claims: [id],
        reason: null
      }
    ] : []
  );
  const others = coverage2.atoms.flatMap((atom) => atom.fate.kind === "claimed" ? [] : [spanOf(atom)]);
  return {
    content: article.normalised.text,
    spans: [...merged(claims), ...others].sort((a, b) => a.start - b.start || b.end - a.end)
  };
};
var spanOf = ({ start, end, fate }) => ({
  start,
  end,
  kind: fate.kind === "claimed" ? "claim" : fate.kind,
  claims: fate.kind === "claimed" ? fate.claims : [],
  reason: fate.kind === "ignored" ? fate.why : fate.kind === "lexicon" ? fate.reason : null
});
var merged = (spans) => {
  const byPlace = /* @__PURE__ */ new Map();
  for (const span of spans) {
    const key = `${span.start}-${span.end}`;
    const known = byPlace.get(key);
    byPlace.set(key, known === void 0 ? span : { ...known, claims: [...known.claims, ...span.claims] });
  }
  return [...byPlace.values()];
};

// src/report/build/textFindings.ts
var textFindings = (context) => [
  ...(context.text.coverage?.uncovered ?? []).map((atom) => uncovered(context, atom)),
  ...anchors(context)
];
var uncovered = (context, atom) => ({
  finding: make3(
    "uncovered-number",
    "warning",
    sentence("uncovered-number", { number: atom.text, line: atom.line }),
    {
      qualifier: `${atom.text} at ${atom.offset}`
    }
  ),
  place: {
    file: context.text.path ?? context.loaded.path,
    line: atom.line,
    column: atom.column ?? 1,
    quote: `${atom.before}${atom.text}${atom.after}`,
    article: context.text.article === null ? null : { file: context.text.path, line: atom.line, offset: atom.start, length: atom.end - atom.start }
  }
});
var anchors = (context) => {
  const { world } = context.checked;
  return [...context.text.anchors].flatMap(([id, anchor]) => {
    const claim = quoted(world, id);
    const about = { claims: [id] };
    switch (anchor.status) {
      case "changed":
        return [
          {
            finding: make3(
              "anchor-changed",
              "warning",
              sentence("anchor-changed", { claim, found: anchor.reads }),
              about
            ),
            place: null
          }
        ];
      case "ambiguous":
        return [
          {
            finding: make3(
              "anchor-ambiguous",
              "warning",
              sentence("anchor-ambiguous", { claim, places: anchor.spans.length }),
              about
            ),
            place: null
          }
        ];
      case "orphaned":
        return [
          {
            finding: make3("anchor-orphaned", "warning", sentence("anchor-orphaned", { claim }), about),
            place: null
          }
        ];
      default:
        return [];
    }
  });
};

// src/report/build/documentResult.ts
var documentResult = (context, today) => {
  const { checked, loaded, language } = context;
  const { document } = checked.world;
  const text = (words) => words === void 0 ? null : named2(words, language);
  return {
    id: document.id,
    file: loaded.path,
    title: text(document.title),
    publisher: text(document.publisher),
    published: document.published ?? null,
    language: document.language ?? null,
    url: document.url ?? null,
    claims: checked.claims.map((claim) => claimResult(context, claim)),
    relations: relationResults(context),
    cells: checked.cells.map((cell2) => cellResult(context, cell2)),
    findings: findings(context, today),
    coverage: coverageResult(context),
    ignored: ignoredNumbers(context),
    text: annotatedText(context)
  };
};
var relationResults = (context) => {
  const relations = /* @__PURE__ */ new Map();
  const { checked, language } = context;
  for (const premise of checked.relations) {
    const { origin, stratum } = premise;
    if (origin.kind !== "relation" || relations.has(origin.relation)) continue;
    const text = languageOf(language).formula(relationInWords(checked.world, premise));
    relations.set(origin.relation, { id: origin.relation, text, strength: stratum });
  }
  return [...relations.values()];
};
var cellResult = (context, { cell: cell2, range, witness }) => {
  const unit = shownIndicator(context.checked.world, cell2.indicator);
  const shown = unit.unit === "%" ? { unit: "1", factor: one } : unit;
  return {
    indicator: cell2.indicator,
    area: cell2.area,
    period: cell2.period.text,
    vintage: cell2.vintage,
    unit: cell2.series === "rank" ? null : shown.unit,
    range: toRange(inUnit(range, shown)),
    witness: witness === null ? null : format(divide(witness, shown.factor))
  };
};
var findings = (context, today) => {
  const { checked } = context;
  const fromText = textFindings(context);
  const places = new Map(fromText.map(({ finding: finding2, place }) => [finding2, place]));
  const results = findingResults(findingContext(context, places), [
    ...checked.findings,
    ...fromText.map((each) => each.finding)
  ]);
  const entries = checked.world.file.accepted ?? [];
  const { accepted, complaints } = acceptances(results, entries, today);
  const complained = complaints.map(
    (complaint) => make3(complaint.rule, "warning", complaint.message, { qualifier: complaint.finding })
  );
  const complaintPlaces = new Map(
    complained.map((finding2, at) => [
      finding2,
      { ...locate(context.loaded, "accepted", complaints[at]?.index ?? 0), quote: null, article: null }
    ])
  );
  return [
    ...results.map((finding2) => ({ ...finding2, accepted: acceptedMark(accepted.get(finding2.id)) })),
    ...findingResults(findingContext(context, complaintPlaces), complained)
  ];
};
var acceptedMark = (entry) => entry === void 0 ? null : { reason: entry.reason, by: entry.by ?? null, until: entry.until ?? null };
var findingContext = (context, places) => {
  const observations = /* @__PURE__ */ new Map();
  for (const { compared, nearest } of context.checked.claims)
    for (const observation of [...compared.map((each) => each.observation), ...nearest])
      observations.set(observation.id, observation);
  return {
    document: context.checked.world.document.id,
    language: context.language,
    figureOf: (id) => context.checked.world.claims.get(id)?.figure ?? "",
    observationOf: (id) => observations.get(id),
    placeOf: (finding2) => {
      const place = places.get(finding2);
      if (place !== void 0 && place !== null) return place;
      const [first] = finding2.claims;
      return first === void 0 ? null : placeOf2(context, first);
    }
  };
};

// src/report/build/defectFinding.ts
var defectFinding = (defect, language) => {
  const detail2 = defectMessage(defect, language);
  return {
    finding: make3(
      "reference-defect",
      defect.severity === "unreadable" ? "error" : defect.severity,
      sentence("reference-defect", { detail: detail2 }),
      {
        derivation: [sentence("reference-defect", { detail: detail2 })],
        qualifier: [defect.resource, defect.line ?? "", defect.column ?? "", defect.code, detail2].join(" ")
      }
    ),
    place: defect.file === null ? null : {
      file: defect.file,
      line: defect.line ?? 1,
      column: defect.column ?? 1,
      quote: null,
      article: null
    }
  };
};

// src/FactCheck.ts
var checkDocuments = Effect.fn("checkDocuments")(function* (documents, options) {
  const problems = documents.flatMap(({ loaded, problems: problems2 }) => [
    ...loaded.problems,
    ...problems2
  ]);
  const prepared = yield* prepare(documents, problems);
  const reference = yield* askReference(
    prepared.map(({ world }) => world),
    options.validateAll
  );
  const today = options.created.slice(0, 10);
  const results = [];
  const held = [];
  for (const { document, world } of prepared) {
    const input = {
      world: { ...world, bound: reference.bound },
      observations: reference.index,
      citable: reference.citable,
      worded: reference.worded.get(world),
      minGrade: options.minGrade,
      budget: options.budget
    };
    const result = yield* inSteps(diagnoseDocument(input, yield* inSteps(checkDocument(input))));
    problems.push(...unusableClaims(document.loaded, result));
    const context = {
      loaded: document.loaded,
      checked: result,
      text: document.text,
      language: options.language
    };
    if (options.together) held.push(context);
    else results.push(documentResult(context, today));
    reference.worded.delete(world);
  }
  const joint = options.together ? yield* inSteps(heldTogether(held, options.budget)) : apart([]);
  const unreadable = reference.defects.filter((defect) => defect.severity === "unreadable");
  return buildReport({
    version,
    created: options.created,
    language: options.language,
    inputs: inputsOf(documents),
    documents: [...results, ...joint.documents.map((document) => documentResult(document, today))],
    findings: [
      ...reference.defects.filter((defect) => defect.severity !== "unreadable").map((defect) => defectFinding(defect, options.language)),
      ...joint.findings
    ],
    figureOf: joint.figureOf,
    problems: [...problems, ...unreadable.map((defect) => defectProblem(defect, options.language))]
  });
});
var prepare = Effect.fnUntraced(function* (documents, problems) {
  const readable = documents.flatMap(
    (document) => document.loaded.file === null ? [] : [{ document, file: document.loaded.file }]
  );
  const parser = readable.some(({ file }) => hasExpressions(file)) ? yield* Effect.promise(() => import("./parseExpression-LE4ZYBBR.js")) : null;
  return readable.map(({ document, file }) => {
    if (parser === null) return { document, world: make2(file, noExpressions) };
    const parsed = parseExpressions(file, parser);
    for (const { path, message } of parsed.problems)
      problems.push({ ...locateExpression(document.loaded, path), message });
    return { document, world: make2(file, parsed.expressions) };
  });
});
var inSteps = Effect.fnUntraced(function* (steps) {
  for (; ; ) {
    const next = steps.next();
    if (next.done === true) return next.value;
    yield* Effect.yieldNow;
  }
});
var unusableClaims = (loaded, { world, unusable: unusable2 }) => {
  const ids = [...world.claims.keys()];
  return [...unusable2].map(([id, message]) => ({
    ...locate(loaded, "claims", ids.indexOf(id), ["figure"]),
    message: `claim "${id}": ${message}`
  }));
};
var defectProblem = (defect, language) => ({
  file: defect.file ?? defect.resource,
  line: defect.line ?? 1,
  column: defect.column ?? 1,
  message: defectMessage(defect, language)
});
var inputsOf = (documents) => {
  const inputs = /* @__PURE__ */ new Map();
  for (const { loaded, inputs: own } of documents)
    for (const { path, sha256 } of [{ path: loaded.path, sha256: loaded.sha256 }, ...loaded.included, ...own])
      inputs.set(path, sha256);
  return [...inputs].map(([path, sha256]) => ({ path, sha256 }));
};

// src/report/build/textOfDocument.ts
var textResult = ({ file }, article) => {
  if (file === null || article === null) return noTextResult;
  const { coverage: coverage2, anchors: anchors2 } = checkText(article.text, file.claims ?? [], ignoredWords(file));
  return {
    path: article.path,
    article: article.text,
    coverage: coverage2,
    anchors: new Map(anchors2.map(({ id, anchor }) => [id, anchor]))
  };
};
var inventoryResult = ({ file }, path, rows) => file === null ? noTextResult : {
  path,
  article: null,
  coverage: coverage(rows, file.claims ?? [], ignoredWords(file)),
  anchors: /* @__PURE__ */ new Map()
};
var ignoredWords = (file) => (file.ignored ?? []).map(({ quote, number: number2, why }) => ({ quote, number: number2 ?? quote, why }));

// src/files/checkFiles.ts
var CONCURRENCY = 16;
var checkFiles = Effect2.fn("checkFiles")(function* (paths, files, options) {
  const loaded = yield* loadClaims(paths, { allow: files.allow });
  const documents = yield* Effect2.forEach(
    loaded,
    (document) => Effect2.map(documentText(document, files.text, files.allow), (text) => withText(document, text)),
    { concurrency: CONCURRENCY }
  );
  return yield* checkDocuments(documents, options);
});
var withText = (loaded, text) => {
  const problems = [...text.problems];
  return { loaded, text: textOf(loaded, text, problems), inputs: text.inputs, problems };
};
var textOf = (loaded, text, problems) => {
  if (text.article !== null || text.inventory === null) return textResult(loaded, text.article);
  const { path, csv } = text.inventory;
  const rows = read(csv);
  if (Result4.isSuccess(rows)) return inventoryResult(loaded, path, rows.success);
  problems.push(...rows.failure.map(({ line, message }) => ({ file: path, line, column: 1, message })));
  return noTextResult;
};

// src/cli/runCheck.ts
var runCheck = ({
  files,
  options,
  paths,
  reference
}) => checkFiles(paths, files, { ...options, budget: defaultBudget }).pipe(
  Effect3.provide(reference === null ? ReferenceSource.none : referenceOnDisk(reference))
);

export {
  runCheck
};
