import { assert, describe, it } from "vitest"
import type { Expression } from "../../src/arithmetic/Expression.js"
import * as E from "../../src/arithmetic/Expression.js"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import type { Certificate, FactSource, Proof, Term } from "../../src/solve/Certificate.js"
import { checkCertificate } from "../../src/solve/checkCertificate.js"
import { checkWitness } from "../../src/solve/checkWitness.js"
import { decide } from "../../src/solve/decide.js"
import type { Premise, Problem, Variable } from "../../src/solve/Problem.js"

const q = (text: string): Rational.Rational => {
  const value = Rational.parse(text)
  assert(value !== undefined, text)
  return value
}
const v = (name: string): Expression => E.variable(name)
const n = (text: string): Expression => E.number(q(text))
const variable = (
  name: string,
  integer = false,
  low: string | null = "0",
  high: string | null = null
): Variable => ({
  name,
  integer,
  low: low === null ? null : q(low),
  high: high === null ? null : q(high)
})
const bound = (id: string, expression: Expression, interval: Interval.Interval): Premise => ({
  id,
  stratum: "hard",
  weight: 1,
  constraints: [{ kind: "bound", expression, interval }]
})
const problem = (variables: ReadonlyArray<Variable>, premises: ReadonlyArray<Premise>): Problem => ({
  variables,
  premises,
  choices: []
})
const between = (low: string, high: string) => Interval.closed(q(low), q(high))
const exactly = (value: string) => Interval.point(q(value))

const of = (premise: string, side: "low" | "high" | "denominator", index = 0): FactSource => ({
  from: "constraint",
  premise,
  index,
  side
})
const known = (name: string): FactSource => ({ from: "step", name })
const end = (name: string, side: "low" | "high"): FactSource => ({ from: "variable", name, side })
const term = (fact: FactSource, multiplier = "1"): Term => ({ fact, multiplier: q(multiplier) })
const contradiction = (...terms: ReadonlyArray<Term>): Proof => ({ step: "contradiction", terms })
const lemma = (name: string, round: boolean, terms: ReadonlyArray<Term>, then: Proof): Proof => ({
  step: "lemma",
  name,
  round,
  terms,
  then
})

interface Case {
  readonly name: string
  readonly problem: Problem
  readonly certificate: Certificate
}

/** x is 179 and 87.7 % more than the whole number b: 179 / 1.877 lies strictly between 95 and 96. */
const firms: Case = {
  name: "a whole base that does not exist",
  problem: problem(
    [variable("x", true), variable("b", true)],
    [
      bound("level", v("x"), exactly("179")),
      bound("growth", E.subtract(E.divide(v("x"), v("b")), n("1")), between("0.8765", "0.8775"))
    ]
  ),
  certificate: {
    kind: "search",
    premises: ["level", "growth"],
    proof: {
      step: "denominator",
      name: "d",
      premise: "growth",
      index: 0,
      positive: lemma(
        "atMost",
        true,
        [term(of("growth", "low"), "2000/3753"), term(of("level", "high"), "2000/3753")],
        lemma(
          "atLeast",
          true,
          [term(of("growth", "high"), "400/751"), term(of("level", "low"), "400/751")],
          contradiction(term(known("atMost")), term(known("atLeast")))
        )
      ),
      negative: contradiction(term(of("growth", "denominator")), term(end("b", "low")))
    }
  }
}

/** The same by splitting on b instead of rounding. */
const firmsBySplit: Case = {
  ...firms,
  name: "a split of a whole variable",
  certificate: {
    kind: "search",
    premises: ["level", "growth"],
    proof: {
      step: "denominator",
      name: "d",
      premise: "growth",
      index: 0,
      positive: {
        step: "split",
        name: "s",
        variable: "b",
        at: q("95"),
        integer: true,
        below: contradiction(
          term(known("s"), "1.8775"),
          term(of("growth", "high")),
          term(of("level", "low"))
        ),
        above: contradiction(term(known("s"), "1.8765"), term(of("growth", "low")), term(of("level", "high")))
      },
      negative: contradiction(term(of("growth", "denominator")), term(end("b", "low")))
    }
  }
}

/** a < b, b < c, c < a: only strictness contradicts. */
const circle: Case = {
  name: "strict ends in a circle",
  problem: problem(
    [variable("a", false, null), variable("b", false, null), variable("c", false, null)],
    [
      bound("ab", E.subtract(v("a"), v("b")), Interval.atMost(Rational.zero, true)),
      bound("bc", E.subtract(v("b"), v("c")), Interval.atMost(Rational.zero)),
      bound("ca", E.subtract(v("c"), v("a")), Interval.atMost(Rational.zero))
    ]
  ),
  certificate: {
    kind: "farkas",
    premises: ["ab", "bc", "ca"],
    proof: contradiction(term(of("ab", "high")), term(of("bc", "high")), term(of("ca", "high")))
  }
}

/** x ≥ 2 and y ≥ 3, but their product is at most 5.9. */
const product: Case = {
  name: "a product of two facts",
  problem: problem(
    [variable("x"), variable("y")],
    [
      bound("x", v("x"), Interval.atLeast(q("2"))),
      bound("y", v("y"), Interval.atLeast(q("3"))),
      bound("xy", E.multiply(v("x"), v("y")), Interval.atMost(q("5.9")))
    ]
  ),
  certificate: {
    kind: "search",
    premises: ["x", "y", "xy"],
    proof: {
      step: "product",
      name: "p",
      left: of("x", "low"),
      right: of("y", "low"),
      then: contradiction(
        term(known("p")),
        term(of("x", "low"), "3"),
        term(of("y", "low"), "2"),
        term(of("xy", "high"))
      )
    }
  }
}

/** |x − 5| ≤ 1 and x ≥ 7. */
const distance: Case = {
  name: "both signs of an absolute value",
  problem: problem(
    [variable("x", false, null)],
    [
      bound(
        "near",
        { kind: "absolute", argument: E.subtract(v("x"), n("5")) },
        Interval.atMost(Rational.one)
      ),
      bound("far", v("x"), Interval.atLeast(q("7")))
    ]
  ),
  certificate: {
    kind: "search",
    premises: ["near", "far"],
    proof: {
      step: "sign",
      name: "s",
      premise: "near",
      index: 0,
      which: 0,
      branches: [
        contradiction(term(of("near", "high")), term(of("far", "low"))),
        contradiction(term(known("s")), term(of("far", "low")))
      ]
    }
  }
}

/** max(x, y) ≤ 3 with x ≥ 2 and y ≥ 4: operation 0 of a maximum of two. */
const largest: Case = {
  name: "a maximum",
  problem: problem(
    [variable("x"), variable("y")],
    [
      bound("max", { kind: "maximum", arguments: [v("x"), v("y")] }, Interval.atMost(q("3"))),
      bound("y", v("y"), Interval.atLeast(q("4")))
    ]
  ),
  certificate: {
    kind: "search",
    premises: ["max", "y"],
    proof: {
      step: "sign",
      name: "s",
      premise: "max",
      index: 0,
      which: 0,
      branches: [
        contradiction(term(known("s")), term(of("max", "high")), term(of("y", "low"))),
        contradiction(term(of("max", "high")), term(of("y", "low")))
      ]
    }
  }
}

/** (x / b)^(1/5) − 1 is 10 % to 10.2 %, x is 170 and b is 100: 1.1⁵ = 1.61051, 1.102⁵ < 1.626. */
const average: Case = {
  name: "an average growth",
  problem: problem(
    [variable("x"), variable("b")],
    [
      bound(
        "average",
        E.subtract({ kind: "root", argument: E.divide(v("x"), v("b")), degree: 5 }, n("1")),
        between("0.1", "0.102")
      ),
      bound("x", v("x"), exactly("170")),
      bound("b", v("b"), exactly("100"))
    ]
  ),
  certificate: {
    kind: "search",
    premises: ["average", "x", "b"],
    proof: {
      step: "denominator",
      name: "d",
      premise: "average",
      index: 0,
      positive: contradiction(
        term(of("average", "high")),
        term(of("x", "low")),
        term(of("b", "high"), Rational.format(Rational.power(q("1.102"), 5)))
      ),
      negative: contradiction(term(of("average", "denominator")), term(of("b", "low")))
    }
  }
}

/** A figure of something that divides by zero wherever it is asked. */
const undefinedAlways: Case = {
  name: "an expression that is never defined",
  problem: problem(
    [variable("x")],
    [bound("never", E.divide(v("x"), E.subtract(v("x"), v("x"))), between("1", "2"))]
  ),
  certificate: {
    kind: "farkas",
    premises: ["never"],
    proof: contradiction(term(of("never", "denominator")))
  }
}

const cases = [firms, firmsBySplit, circle, product, distance, largest, average, undefinedAlways]

const accepts = (p: Problem, c: Certificate) => checkCertificate(p, c).ok

describe("valid certificates are accepted", () => {
  for (const { certificate, name, problem } of cases)
    it(name, () => assert.deepStrictEqual(checkCertificate(problem, certificate), { ok: true }))
})

/** Every certificate that differs from the given one in a single field of its proof. */
const tampered = (certificate: Certificate): ReadonlyArray<readonly [what: string, Certificate]> => {
  const found: Array<readonly [string, Certificate]> = []
  const visit = (value: unknown, path: string, put: (changed: unknown) => unknown): void => {
    const emit = (what: string, changed: unknown) =>
      found.push([`${path}: ${what}`, { ...certificate, proof: put(changed) as Proof }])
    if (value instanceof Rational.Rational) {
      emit("negated", Rational.negate(value))
      emit("a little more", Rational.add(value, q("1/1000")))
      emit("a little less", Rational.subtract(value, q("1/1000")))
      emit("zero", Rational.zero)
    } else if (typeof value === "boolean") emit("flipped", !value)
    else if (typeof value === "number") emit("next", value + 1)
    else if (value === "low") emit("side", "high")
    else if (value === "high" || value === "denominator") emit("side", "low")
    else if (typeof value === "string") {
      if (!path.endsWith(".step") && !path.endsWith(".from")) emit("renamed", `${value}'`)
    } else if (Array.isArray(value)) {
      if (value.length > 0)
        value.forEach((item, k) => {
          if (!path.endsWith(".branches")) emit(`without ${k}`, value.toSpliced(k, 1))
          visit(item, `${path}[${k}]`, changed => put(value.toSpliced(k, 1, changed)))
        })
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value))
        visit(item, `${path}.${key}`, changed => put({ ...value, [key]: changed }))
      if ("positive" in value && "negative" in value)
        emit("branches exchanged", { ...value, positive: value.negative, negative: value.positive })
      if ("below" in value && "above" in value)
        emit("branches exchanged", { ...value, below: value.above, above: value.below })
      if ("branches" in value) {
        const branches = value.branches as ReadonlyArray<Proof>
        emit("branches exchanged", { ...value, branches: branches.toReversed() })
        emit("one branch", { ...value, branches: branches.slice(0, 1) })
      }
    }
  }
  visit(certificate.proof, "proof", changed => changed)
  for (const id of certificate.premises)
    found.push([
      `premise ${id} not listed`,
      { ...certificate, premises: certificate.premises.filter(other => other !== id) }
    ])
  found.push(["an unknown premise", { ...certificate, premises: [...certificate.premises, "ghost"] }])
  if (certificate.kind === "search") found.push(["kind", { ...certificate, kind: "farkas" }])
  return found
}

/** Changes that leave the proof valid: unused names, and slack where the contradiction is not tight. */
const harmless = (what: string, name: string): boolean =>
  (/^proof\.name: renamed$/.test(what) && [firms, firmsBySplit, average].some(c => c.name === name)) ||
  (what.endsWith("round: flipped") && name === firms.name) ||
  (name === undefinedAlways.name && /a little/.test(what))

describe("a certificate with one field changed is refused", () => {
  for (const { certificate, name, problem } of cases)
    it(name, () => {
      const all = tampered(certificate).filter(([what]) => !harmless(what, name))
      assert.isAtLeast(all.length, 4)
      const accepted = all.filter(([, changed]) => accepts(problem, changed)).map(([what]) => what)
      assert.deepStrictEqual(accepted, [])
    })
})

it("one bound of two may stay unrounded, not both", () => {
  const text = JSON.stringify(firms.certificate.proof, (_, value: unknown) =>
    value instanceof Rational.Rational ? { exact: Rational.format(value) } : value
  ).replaceAll('"round":true', '"round":false')
  const proof = JSON.parse(text, (_, value: { exact?: string }) =>
    typeof value === "object" && value?.exact !== undefined ? q(value.exact) : value
  ) as Proof
  assert.isFalse(accepts(firms.problem, { ...firms.certificate, proof }))
})

describe("a problem that is a little weaker is not refuted", () => {
  const replace = (c: Case, id: string, interval: Interval.Interval): Problem => ({
    ...c.problem,
    premises: c.problem.premises.map(premise =>
      premise.id === id
        ? {
            ...premise,
            constraints: premise.constraints.map(constraint =>
              constraint.kind === "bound" ? { ...constraint, interval } : constraint
            )
          }
        : premise
    )
  })
  it("a strict end that closes", () => {
    const weaker = replace(circle, "ab", Interval.atMost(Rational.zero))
    assert.isFalse(accepts(weaker, circle.certificate))
  })
  it("an interval that lets a whole base in", () => {
    for (const c of [firms, firmsBySplit]) {
      assert.isFalse(accepts(replace(c, "growth", between("0.8645", "0.8775")), c.certificate))
      assert.isFalse(accepts(replace(c, "growth", between("0.8765", "0.8845")), c.certificate))
    }
  })
  it("a missing end", () =>
    assert.isFalse(accepts(replace(product, "x", Interval.everything), product.certificate)))
  it("variables that need not be whole", () => {
    for (const c of [firms, firmsBySplit]) {
      const real = { ...c.problem, variables: c.problem.variables.map(x => ({ ...x, integer: false })) }
      assert.isFalse(accepts(real, c.certificate))
    }
  })
  it("a base that may be negative", () => {
    const free = { ...firms.problem, variables: firms.problem.variables.map(x => ({ ...x, low: null })) }
    assert.isFalse(accepts(free, firms.certificate))
  })
  it("a whole premise counts only when the certificate lists it", () => {
    const real = firmsBySplit.problem.variables.map(x => ({ ...x, integer: false }))
    const whole: Premise = {
      id: "whole",
      stratum: "default",
      weight: 1,
      constraints: [{ kind: "whole", variable: "b" }]
    }
    const asked = problem(real, [...firmsBySplit.problem.premises, whole])
    const { certificate } = firmsBySplit
    assert.isFalse(accepts(asked, certificate))
    assert.isTrue(accepts(asked, { ...certificate, premises: [...certificate.premises, "whole"] }))
  })
  it("a lemma of one branch is not known in the other", () => {
    const leaking: Proof = {
      step: "split",
      name: "s",
      variable: "x",
      at: q("1"),
      integer: false,
      below: lemma("l", false, [term(known("s"))], contradiction(term(known("l")))),
      above: contradiction(term(known("l")))
    }
    const asked = problem([variable("x")], [bound("p", v("x"), exactly("5"))])
    assert.isFalse(accepts(asked, { kind: "search", premises: ["p"], proof: leaking }))
  })
})

describe("proofs of any size are followed without recursion", () => {
  const asked = problem([variable("x", true)], [bound("p", v("x"), between("0.5", "20000.5"))])
  it("20,000 splits deep", () => {
    let proof: Proof = contradiction(term(known("s20000")), term(of("p", "high")))
    for (let at = 20_000; at >= 1; at--)
      proof = {
        step: "split",
        name: `s${at}`,
        variable: "x",
        at: q(String(at)),
        integer: true,
        below: contradiction(term(known(`s${at}`)), term(of("p", "low"))),
        above: proof
      }
    const checked = checkCertificate(asked, { kind: "search", premises: ["p"], proof })
    // x = 1 is allowed: the innermost leaf that claims otherwise is found
    assert.isFalse(checked.ok)
  })
  it("20,000 lemmas deep", () => {
    const tight = problem([variable("x", true)], [bound("p", v("x"), between("0.5", "0.6"))])
    let proof: Proof = contradiction(term(known("l0")), term(of("p", "high")))
    for (let k = 0; k < 20_000; k++)
      proof = lemma(`l${k}`, false, [term(k === 19_999 ? of("p", "low") : known(`l${k + 1}`))], proof)
    assert.isFalse(checkCertificate(tight, { kind: "search", premises: ["p"], proof }).ok)
    const rounded = lemma(
      "one",
      true,
      [term(of("p", "low"))],
      contradiction(term(known("one")), term(of("p", "high")))
    )
    assert.isTrue(checkCertificate(tight, { kind: "search", premises: ["p"], proof: rounded }).ok)
  })
  it("a sum of 20,000 terms", () => {
    const names = Array.from({ length: 20_000 }, (_, k) => `x${k}`)
    const sum = names.map(v).reduce((total, next) => E.add(total, next))
    const long = problem(
      names.map(name => variable(name)),
      [bound("sum", sum, Interval.atMost(q("-1")))]
    )
    const proof = contradiction(term(of("sum", "high")), ...names.map(name => term(end(name, "low"))))
    assert.deepStrictEqual(checkCertificate(long, { kind: "farkas", premises: ["sum"], proof }), { ok: true })
  })
  it("an expression that would explode is refused", () => {
    const huge: Expression = {
      kind: "power",
      base: { kind: "power", base: E.add(E.add(v("x"), v("y")), v("z")), exponent: 100 },
      exponent: 100
    }
    const asked = problem([variable("x"), variable("y"), variable("z")], [bound("huge", huge, exactly("-1"))])
    const proof = contradiction(term(of("huge", "high")))
    assert.isFalse(accepts(asked, { kind: "farkas", premises: ["huge"], proof }))
  })
})

describe("what the checker has no rules for is refused with the reason, never followed", () => {
  const root: Expression = { kind: "root", argument: v("x"), degree: 2 }
  const why = (expression: Expression): string => {
    const asked = problem([variable("x"), variable("y")], [bound("p", expression, Interval.atMost(q("-1")))])
    const proof = contradiction(term(of("p", "high")))
    const checked = checkCertificate(asked, { kind: "farkas", premises: ["p"], proof })
    return checked.ok ? "accepted" : checked.why
  }
  it("a root that does not stand at the outside", () => {
    for (const expression of [
      E.add(root, v("y")),
      E.multiply(v("y"), root),
      { kind: "power", base: E.add(root, n("1")), exponent: 2 } as const
    ])
      assert.include(why(expression), "a root inside an expression")
  })
})

describe("a witness that does not hold is refused with the reason", () => {
  const whyNot = (expression: Expression, values: Readonly<Record<string, string>>): string => {
    const asked = problem(
      Object.keys({ x: "", ...values }).map(name => variable(name, false, null)),
      [bound("p", expression, Interval.everything)]
    )
    const point = new Map(Object.entries(values).map(([name, value]) => [name, q(value)]))
    const checked = checkWitness(asked, null, point)
    return checked.ok ? "accepted" : checked.why
  }
  it("nothing is divided by zero, and nothing is the largest of nothing", () => {
    assert.include(whyNot(E.divide(n("1"), v("x")), { x: "0" }), "a division by zero")
    assert.strictEqual(whyNot(E.divide(n("1"), v("x")), { x: "2" }), "accepted")
    for (const kind of ["minimum", "maximum"] as const)
      assert.include(
        whyNot(E.add(v("x"), { kind, arguments: [] }), { x: "1" }),
        "a minimum or maximum of nothing"
      )
  })
  it("a variable without a value", () => {
    const asked = problem([variable("x")], [bound("p", v("y"), Interval.everything)])
    const checked = checkWitness(asked, null, new Map([["x", q("1")]]))
    assert.include(checked.ok ? "accepted" : checked.why, "the witness has no value for y")
  })
})

describe("a certificate says how it was found", () => {
  const kindOf = (asked: Problem): string => {
    const decision = decide(asked)
    assert(decision.status === "inconsistent")
    assert.isTrue(accepts(asked, decision.certificate))
    return decision.certificate.kind
  }
  it("farkas where one combination of the premises is the proof, search where cases were needed", () => {
    assert.strictEqual(kindOf(circle.problem), "farkas")
    assert.strictEqual(kindOf(distance.problem), "search")
  })
})

it("a split leaves its ends to its branches: a value that lies on one is not split away", () => {
  const asked = problem([variable("x", true)], [bound("p", v("x"), exactly("1"))])
  const splitAt = (at: string): Certificate => ({
    kind: "search",
    premises: ["p"],
    proof: {
      step: "split",
      name: "s",
      variable: "x",
      at: q(at),
      integer: true,
      below: contradiction(term(known("s")), term(of("p", "low"))),
      above: contradiction(term(known("s")), term(of("p", "high")))
    }
  })
  // Above 0 lies 1 itself, below 1 as well: each proof has one branch that holds and one that does not.
  assert.isFalse(accepts(asked, splitAt("0")))
  assert.isFalse(accepts(asked, splitAt("1")))
})

it("so do the signs of an operation: a value at which it turns is in both branches", () => {
  const turns = bound(
    "p",
    { kind: "absolute", argument: E.subtract(v("x"), n("5")) },
    Interval.atMost(q("1"))
  )
  const asked = problem([variable("x")], [turns, bound("x", v("x"), exactly("5"))])
  const signs = (first: Proof, second: Proof): Certificate => ({
    kind: "search",
    premises: ["p", "x"],
    proof: { step: "sign", name: "s", premise: "p", index: 0, which: 0, branches: [first, second] }
  })
  const atLeast5 = contradiction(term(known("s")), term(of("x", "high")))
  const atMost5 = contradiction(term(known("s")), term(of("x", "low")))
  assert.isFalse(accepts(asked, signs(atLeast5, atMost5)))
})
