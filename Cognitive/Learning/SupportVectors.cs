namespace EcomBot.Cognitive.Learning;

/// <summary>
/// Learns to tell each class from all others: linear support vector machines with squared hinge loss, by dual coordinate
/// descent (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", 2008).
/// </summary>
internal static class SupportVectors
{
    private const int MostRounds = 40;

    /// <summary>Learns the weights of every class; the last weight is the bias.</summary>
    /// <param name="rows">The examples; every one ends in a constant column for the bias.</param>
    /// <param name="classes">The class of each example, from 0.</param>
    /// <param name="count">How many classes there are.</param>
    /// <param name="columns">How many weights a class has.</param>
    /// <param name="costs">What a mistake costs: of an example of the class, and of any other.</param>
    /// <returns>A row of weights a class, the same for the same examples in the same order.</returns>
    public static float[][] Learn(SparseRow[] rows, int[] classes, int count, int columns, (float Inside, float Outside) costs)
    {
        var squares = Array.ConvertAll(rows, row => row.Square);
        var weights = new float[count][];
        Parallel.For(0, (count + SupportVectorBlock.Classes - 1) / SupportVectorBlock.Classes, number =>
        {
            var first = number * SupportVectorBlock.Classes;
            var block = new SupportVectorBlock(rows, squares, Array.ConvertAll(classes, known => known - first), columns, costs);
            Learn(block, rows.Length, Math.Min(count - first, SupportVectorBlock.Classes));
            for (var place = 0; place < SupportVectorBlock.Classes && first + place < count; place++)
            {
                weights[first + place] = block.WeightsOf(place);
            }
        });
        return weights;
    }

    private static void Learn(SupportVectorBlock block, int rows, int classes)
    {
        var order = Enumerable.Range(0, rows).ToArray();
        var random = new Random(3);
        block.Begin(classes);
        for (var round = 0; round < MostRounds && !block.IsLearnt; round++)
        {
            random.Shuffle(order);
            foreach (var row in order)
            {
                block.Step(row);
            }
            block.EndRound();
        }
    }
}
