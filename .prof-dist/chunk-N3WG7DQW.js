// src/arithmetic/reservedNames.ts
var reservedNames = new Set(
  "sum mean min max abs sqrt nthRoot to in mod and or xor not end true false null undefined NaN Infinity e E i pi PI tau phi".split(" ")
);

export {
  reservedNames
};
