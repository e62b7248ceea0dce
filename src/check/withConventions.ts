import * as Interval from "../arithmetic/Interval.js"
import type { FigureBounds } from "../model/Figure.js"

/** What a figure stands for when its unwritten conventions hold, too: "about 41" reaches as far as such words usually do. */
export const withConventions = ({ defaults, stated }: FigureBounds): Interval.Interval =>
  defaults.reduce((all, { interval }) => Interval.intersect(all, interval), stated)
