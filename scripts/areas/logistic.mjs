/**
 * Multinomial logistic regression with an L2 penalty, by full-batch RMSProp: few rows, no library needed, and the
 * same weights at each run.
 * @param {{ features: { name: string, value: number }[], area: number, weight: number }[]} rows
 * @param {number} areas how many
 * @returns {{ bias: number[], weights: [string, number[]][] }} features that occur once are left out
 */
export function trainLogistic(rows, areas) {
  const [L2, EPOCHS, RATE, SMOOTHING] = [0.3, 150, 0.03, 0.9];
  const names = [...namesSeenTwice(rows)].sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const sparse = rows.map(({ features, area, weight }) => ({
    area,
    weight,
    entries: features.flatMap(({ name, value }) => {
      const index = indexOf.get(name);
      return index === undefined ? [] : [{ at: index * areas, value }];
    }),
  }));

  const weights = new Float64Array(names.length * areas);
  const squares = new Float64Array(names.length * areas);
  const bias = new Float64Array(areas);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const gradient = weights.map((weight) => L2 * weight);
    const biasGradient = new Float64Array(areas);
    for (const { area, weight, entries } of sparse) {
      const shares = softmax(scores(entries, weights, bias));
      for (let k = 0; k < areas; k++) {
        const error = ((shares[k] ?? 0) - (k === area ? 1 : 0)) * weight;
        biasGradient[k] += error;
        for (const { at, value } of entries) gradient[at + k] += error * value;
      }
    }
    for (let i = 0; i < weights.length; i++) {
      squares[i] = SMOOTHING * squares[i] + (1 - SMOOTHING) * gradient[i] ** 2;
      weights[i] -= (RATE * gradient[i]) / Math.sqrt(squares[i] + 1e-4);
    }
    for (let k = 0; k < areas; k++) bias[k] -= (0.002 * biasGradient[k]) / (1 + epoch * 0.02);
  }
  return {
    bias: [...bias],
    weights: names.map((name, index) => [name, [...weights.subarray(index * areas, (index + 1) * areas)]]),
  };
}

function namesSeenTwice(rows) {
  const [once, twice] = [new Set(), new Set()];
  for (const { features } of rows) {
    for (const { name } of features) (once.has(name) ? twice : once).add(name);
  }
  return twice;
}

function scores(entries, weights, bias) {
  const sums = Float64Array.from(bias);
  for (const { at, value } of entries) {
    for (let k = 0; k < sums.length; k++) sums[k] += value * weights[at + k];
  }
  return sums;
}

function softmax(sums) {
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
