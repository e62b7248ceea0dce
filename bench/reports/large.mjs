/**
 * Large reports for the benchmark: the founding article's own report, its claims and findings repeated under new ids.
 */

/** The report with every id of its only document marked, so that copies can stand side by side. */
const copyOf = (document, n) => {
  const renamed = new Map(document.claims.map(claim => [claim.id, `${claim.id}-${n}`]))
  const name = id => renamed.get(id) ?? id
  return {
    ...document,
    claims: document.claims.map(claim => ({ ...claim, id: name(claim.id), because: claim.because.map(name) })),
    findings: document.findings.map(finding => ({
      ...finding,
      id: `${finding.id}-${n}`,
      claims: finding.claims.map(name),
      corrections: finding.corrections.map(way => ({
        ...way,
        claims: way.claims.map(edit => ({ ...edit, id: name(edit.id) }))
      })),
      explanations: finding.explanations.map(each => ({ ...each, claims: each.claims.map(name) }))
    }))
  }
}

const counted = (report, documents, times) => {
  const { summary } = report
  const verdicts = Object.fromEntries(Object.keys(summary.verdicts).map(verdict => [verdict, 0]))
  for (const { claims } of documents) for (const { verdict } of claims) verdicts[verdict]++
  const findings = Object.fromEntries(Object.entries(summary.findings).map(([severity, n]) => [severity, n * times]))
  const claims = documents.reduce((total, document) => total + document.claims.length, 0)
  return { ...report, documents, summary: { ...summary, claims, verdicts, findings } }
}

/** `claims` claims (or a few less) in one document. */
export const oneDocument = (report, claims) => {
  const [document] = report.documents
  const times = Math.floor(claims / document.claims.length)
  const copies = Array.from({ length: times }, (_, n) => copyOf(document, n))
  const whole = {
    ...document,
    claims: copies.flatMap(copy => copy.claims),
    findings: copies.flatMap(copy => copy.findings)
  }
  return counted(report, [whole], times)
}

/** `claims` claims in documents as long as the article. */
export const manyDocuments = (report, claims) => {
  const [document] = report.documents
  const times = Math.floor(claims / document.claims.length)
  return counted(
    report,
    Array.from({ length: times }, (_, n) => ({ ...document, id: `${document.id}-${n}` })),
    times
  )
}
