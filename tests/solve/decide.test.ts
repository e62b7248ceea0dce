import { assert, describe, it } from "vitest"
import * as Expression from "../../src/arithmetic/Expression.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import { defaultBudget } from "../../src/solve/Budget.js"
import { checkCertificate } from "../../src/solve/checkCertificate.js"
import { checkWitness } from "../../src/solve/checkWitness.js"
import { decide, decideSteps } from "../../src/solve/decide.js"
import type { Problem } from "../../src/solve/Problem.js"
import {
  absolute,
  amount,
  count,
  difference,
  growth,
  n,
  premise,
  problem,
  q,
  ratio,
  real,
  root,
  sum,
  v
} from "./build.js"

const inconsistent = (p: Problem, ...core: ReadonlyArray<string>): void => {
  const decision = decide(p)
  assert(decision.status === "inconsistent", decision.status)
  assert.deepEqual(checkCertificate(p, decision.certificate), { ok: true })
  if (core.length > 0) assert.sameMembers([...decision.core], [...core])
}

const consistent = (p: Problem, values: Readonly<Record<string, string>> = {}): void => {
  const decision = decide(p)
  assert(decision.status === "consistent", JSON.stringify(decision))
  const ids = new Set(p.premises.map(({ id }) => id))
  assert.deepEqual(checkWitness(p, ids, decision.witness), { ok: true })
  for (const [name, value] of Object.entries(values))
    assert.equal(Rational.format(decision.witness.get(name)!), value)
}

describe("the founding example", () => {
  it("179 new firms, up 87.7 %: there is no whole number of firms before", () => {
    const variables = [count("now"), count("before")]
    inconsistent(
      problem(variables, [
        premise("new", v("now"), "[179]"),
        premise("growth", growth("now", "before"), "[0.8765, 0.8775]")
      ]),
      "new",
      "growth"
    )
  })

  it("read as growth of the stock by 179: 204 firms became 383", () => {
    consistent(
      problem(
        [count("s1"), count("s2")],
        [
          premise("new", difference("s2", "s1"), "[179]"),
          premise("growth", growth("s2", "s1"), "[0.8765, 0.8775]")
        ]
      ),
      { s1: "204", s2: "383" }
    )
  })

  it("a share of 41.7 % up 6.9 points from 34.6 %", () => {
    const of = (part: string, whole: string) => ratio(part, whole)
    const shares = (before: string) =>
      problem(
        [amount("p"), amount("w"), amount("p0"), amount("w0")],
        [
          premise("share", of("p", "w"), "[0.4165, 0.4175]"),
          premise("change", Expression.subtract(of("p", "w"), n("0.348")), "[0.0685, 0.0695]"),
          premise("before", of("p0", "w0"), before)
        ]
      )
    consistent(shares("[0.3475, 0.3485]"))
    inconsistent(
      problem(
        [amount("s"), amount("s0")],
        [
          premise("share", v("s"), "[0.4165, 0.4175]"),
          premise("before", v("s0"), "[0.3455, 0.3465]"),
          premise("change", difference("s", "s0"), "[0.0685, 0.0695]")
        ]
      ),
      "share",
      "before",
      "change"
    )
  })
})

describe("traps", () => {
  it("what has no unknowns left holds or fails by itself", () => {
    const nothing = difference("x", "x")
    inconsistent(problem([count("x")], [premise("never", nothing, "[1, 2]")]), "never")
    inconsistent(problem([count("x")], [premise("never", nothing, "(0, 2]")]), "never")
    consistent(problem([count("x")], [premise("always", nothing, "[0, 2]"), premise("x", v("x"), "[3]")]))
    inconsistent(
      problem([real("x")], [premise("never", Expression.add(absolute(v("x")), nothing), "[-2, -1]")]),
      "never"
    )
  })

  it("homogeneous rows do not accept zero: the denominator must be positive", () => {
    inconsistent(
      problem(
        [amount("x"), amount("b")],
        [premise("up", growth("x", "b"), "[0.10, 0.11]"), premise("down", growth("x", "b"), "[-0.11, -0.10]")]
      ),
      "up",
      "down"
    )
  })

  it("an unanchored chain of growth contradicts the cumulative growth", () => {
    const years = ["y0", "y1", "y2", "y3"]
    const chain = years.slice(1).map((year, i) => premise(year, growth(year, years[i]!), "[0.095, 0.105]"))
    const total = (range: string) =>
      problem(years.map(amount), [...chain, premise("total", growth("y3", "y0"), range)])
    consistent(total("[0.33, 0.34]"))
    inconsistent(total("[0.40, 0.41]"), "y1", "y2", "y3", "total")
  })

  it("a denominator of unknown sign is split, never assumed", () => {
    const loss = [premise("ratio", ratio("x", "b"), "[2]"), premise("x", v("x"), "[-10, -4]")]
    consistent(problem([real("x"), real("b")], loss))
    inconsistent(problem([real("x"), amount("b")], loss), "ratio", "x")
    inconsistent(
      problem([real("x"), real("b")], [...loss, premise("sign", v("b"), "[0, )", { stratum: "default" })]),
      "ratio",
      "x",
      "sign"
    )
  })

  it("both cases of a denominator can be refuted", () => {
    inconsistent(
      problem(
        [real("x"), real("b")],
        [
          premise("ratio", ratio("x", "b"), "[2, 3]"),
          premise("x", v("x"), "[1, 2]"),
          premise("apart", absolute(v("b")), "[2, )")
        ]
      ),
      "ratio",
      "x",
      "apart"
    )
  })

  it("strict bounds on whole numbers: nothing lies between 3 and 4", () => {
    inconsistent(problem([count("x")], [premise("a", v("x"), "(3, 4)")]), "a")
    consistent(problem([count("x")], [premise("a", v("x"), "(3, 5)")]), { x: "4" })
  })

  it("forms are equal up to sign and scale", () => {
    inconsistent(
      problem(
        [real("x"), real("y")],
        [
          premise("a", difference("x", "y"), "[1, )"),
          premise(
            "b",
            Expression.subtract(Expression.multiply(n("2"), v("y")), Expression.multiply(n("2"), v("x"))),
            "[-1.5, )"
          )
        ]
      ),
      "a",
      "b"
    )
  })

  it("parity: an even sum of two equal counts is never odd", () => {
    const twice = Expression.subtract(
      Expression.multiply(n("2"), v("x")),
      Expression.multiply(n("4"), v("y"))
    )
    inconsistent(problem([count("x"), count("y")], [premise("odd", twice, "[1]")]), "odd")
  })

  it("1 of 8 is not 12 % of a whole number of answers unless rounded so", () => {
    const share = (range: string) =>
      problem(
        [count("k"), count("n")],
        [premise("n", v("n"), "[8]"), premise("share", ratio("k", "n"), range)]
      )
    consistent(share("[0.115, 0.125]"), { k: "1" })
    inconsistent(share("[0.115, 0.125)"), "n", "share")
  })

  it("a tie printed either way is accepted by closed ends", () => {
    const mean = (range: string) =>
      problem([count("t")], [premise("mean", Expression.divide(v("t"), n("40")), range)])
    consistent(mean("[4.715, 4.725]"), { t: "189" })
    inconsistent(mean("[4.715, 4.725)"), "mean")
  })

  it("x / 0 is never true, whatever the interval", () => {
    inconsistent(problem([real("x")], [premise("a", Expression.divide(v("x"), n("0")), "(, )")]), "a")
    inconsistent(
      problem([real("x")], [premise("a", Expression.divide(n("1"), difference("x", "x")), "[0, 1]")]),
      "a"
    )
  })

  it("a premise may say that an unknown is whole, and is then part of the conflict", () => {
    const whole = {
      ...premise("whole", v("x"), "(, )"),
      constraints: [{ kind: "whole", variable: "x" }]
    } as const
    const between = premise("between", v("x"), "[0.2, 0.8]")
    consistent(problem([real("x")], [between]))
    inconsistent(problem([real("x")], [between, whole]), "between", "whole")
  })

  it("the average growth peels its root; a negative end of a root excludes all", () => {
    const average = Expression.subtract(root(ratio("x", "b"), 3), n("1"))
    const p = (range: string) =>
      problem(
        [amount("x"), amount("b")],
        [premise("b", v("b"), "[100]"), premise("x", v("x"), "[133.1]"), premise("average", average, range)]
      )
    consistent(p("[0.0995, 0.1005]"))
    inconsistent(p("[0.1005, 0.1015]"), "b", "x", "average")
    inconsistent(problem([amount("x")], [premise("a", root(v("x"), 2), "[-3, -2]")]), "a")
    inconsistent(
      problem([real("x")], [premise("a", root(v("x"), 2), "(, )"), premise("b", v("x"), "[-3, -2]")]),
      "a",
      "b"
    )
  })

  it("absolute, minimum and maximum take every branch", () => {
    const variables = [real("x"), real("y"), real("z")]
    const minimum = { kind: "minimum", arguments: [v("x"), v("y"), v("z")] } as const
    const maximum = { kind: "maximum", arguments: [v("x"), v("y"), v("z")] } as const
    consistent(
      problem(variables, [
        premise("min", minimum, "[2]"),
        premise("max", maximum, "[5]"),
        premise("s", sum("x", "y", "z"), "[9]")
      ])
    )
    inconsistent(
      problem(variables, [
        premise("min", minimum, "[2]"),
        premise("max", maximum, "[5]"),
        premise("s", sum("x", "y", "z"), "(12, )")
      ]),
      "min",
      "max",
      "s"
    )
    inconsistent(
      problem([real("x")], [premise("a", absolute(v("x")), "[1, 2]"), premise("x", v("x"), "(-1, 1)")]),
      "a",
      "x"
    )
  })

  it("bounds that overflow a double say nothing about the sign of a denominator", () => {
    const large = "[9e307, 1e308]"
    const divisor = Expression.subtract(
      Expression.multiply(n("1000"), v("a")),
      Expression.multiply(n("3001"), v("b"))
    )
    consistent(
      problem(
        [real("a"), real("b"), real("c")],
        [
          premise("a", v("a"), large),
          premise("b", v("b"), large),
          premise("c", v("c"), "[1e308, 1e313]"),
          premise("ratio", Expression.divide(v("c"), divisor), "[-2, -1]")
        ]
      )
    )
  })

  it("undisputed bounds that clash need no premise", () => {
    const impossible = problem([{ name: "x", integer: false, low: q("2"), high: q("1") }], [])
    inconsistent(impossible)
  })
})

describe("what cannot be decided says so", () => {
  it("an inner root", () => {
    const decision = decide(
      problem([amount("x"), amount("y")], [premise("a", Expression.add(root(v("x"), 2), v("y")), "[1, 2]")])
    )
    assert(decision.status === "undetermined")
    assert.equal(decision.why.reason, "unsupported")
    assert.deepEqual(decision.why.premises, ["a"])
  })

  it("an undeclared variable, a huge power, deep nesting, a huge number, an operation on nothing", () => {
    let deep = v("x")
    for (let i = 0; i < 20_000; i++) deep = { kind: "absolute", argument: deep }
    const hostile: ReadonlyArray<Expression.Expression> = [
      v("nowhere"),
      { kind: "power", base: v("x"), exponent: 1_000_000 },
      deep,
      root(v("x"), 100_000),
      Expression.add(v("x"), root(n("4"), 0)),
      { kind: "minimum", arguments: [] },
      Expression.add(v("x"), { kind: "maximum", arguments: [] })
    ]
    for (const expression of hostile) {
      const decision = decide(problem([real("x")], [premise("a", expression, "[2, 3]")]))
      assert(decision.status === "undetermined", decision.status)
      assert.equal(decision.why.reason, "unsupported")
    }
  })

  it("what is inconsistent beside it is still found", () => {
    inconsistent(
      problem(
        [amount("x")],
        [
          premise("odd", Expression.add(root(v("x"), 2), v("x")), "[1, 2]"),
          premise("a", v("x"), "[1, 2]"),
          premise("b", v("x"), "[3, 4]")
        ]
      ),
      "a",
      "b"
    )
  })
})

describe("budgets", () => {
  const hard = problem(["a", "b", "c", "d"].map(count), [
    premise(
      "one",
      Expression.subtract(
        Expression.multiply(n("1000003"), v("a")),
        Expression.multiply(n("999983"), v("b"))
      ),
      "[0.5, 7.5]"
    ),
    premise(
      "two",
      Expression.subtract(
        Expression.multiply(n("1000033"), v("c")),
        Expression.multiply(n("999979"), v("a"))
      ),
      "[1, 3]"
    ),
    premise("three", difference("c", "d"), "[17, )")
  ])

  it("few nodes, little work: undetermined with the reason, and always the same", () => {
    const nodes = decide(hard, null, { ...defaultBudget, nodes: 1 })
    const again = decide(hard, null, { ...defaultBudget, nodes: 1 })
    assert.deepEqual(nodes, again)
    if (nodes.status === "undetermined") assert.equal(nodes.why.reason, "nodes")
    const work = decide(hard, null, { ...defaultBudget, work: 0 })
    assert(work.status !== "inconsistent")
  })

  it("yields often, so that an interrupt is obeyed", () => {
    const variables = Array.from({ length: 120 }, (_, i) => amount(`x${i}`))
    const premises = variables
      .slice(1)
      .flatMap((variable, i) => [
        premise(`g${i}`, growth(variable.name, `x${i}`), "[0.01, 0.02]"),
        premise(`s${i}`, ratio(variable.name, `x${(i * 7) % 100}`), "[0.001, 1000]")
      ])
    const steps = decideSteps(problem(variables, premises))
    let yields = 0
    while (steps.next().done !== true) yields++
    assert.isAbove(yields, 0)
  })
})

describe("components", () => {
  it("premises without variables stand alone; free variables get a value", () => {
    consistent(
      problem([real("x"), count("free")], [premise("one", n("1"), "[1]"), premise("x", v("x"), "[2, 3]")])
    )
    inconsistent(problem([real("x")], [premise("one", n("1"), "[2]"), premise("x", v("x"), "[2, 3]")]), "one")
  })

  it("only the given premises are decided", () => {
    const p = problem([real("x")], [premise("a", v("x"), "[1]"), premise("b", v("x"), "[2]")])
    assert.equal(decide(p).status, "inconsistent")
    assert.equal(decide(p, new Set(["a"])).status, "consistent")
  })

  it("without a list, choices take their first option", () => {
    const p = problem(
      [real("x")],
      [
        premise("a", v("x"), "[1]"),
        premise("b", v("x"), "[2]", { when: { choice: "reading", option: "second" } }),
        premise("c", v("x"), "[0, 1]", { when: { choice: "reading", option: "first" } })
      ],
      [{ name: "reading", options: ["first", "second"] }]
    )
    assert.equal(decide(p).status, "consistent")
  })
})
