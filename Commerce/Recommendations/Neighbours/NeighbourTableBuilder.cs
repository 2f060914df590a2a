namespace EcomBot.Commerce.Recommendations.Neighbours;

/// <summary>Builds tables row by row on all processors.</summary>
internal static class NeighbourTableBuilder
{
    /// <summary>Builds a table with the <paramref name="most"/> nearest of each product.</summary>
    /// <param name="products">How many products there are.</param>
    /// <param name="most">How many neighbours are kept of each.</param>
    /// <param name="fill">Puts into the row of a product what is near it.</param>
    /// <param name="cancellationToken">Stops between two rows.</param>
    public static NeighbourTable Build(int products, int most, Action<int, NeighbourRow> fill, CancellationToken cancellationToken)
    {
        var rows = new (int[] Products, float[] Weights)[products];
        Parallel.For(
            0,
            products,
            new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => new NeighbourRow(products),
            (product, _, row) =>
            {
                fill(product, row);
                rows[product] = row.Take(product, most);
                return row;
            },
            _ => { });
        return Join(rows);
    }

    private static NeighbourTable Join((int[] Products, float[] Weights)[] rows)
    {
        var starts = new int[rows.Length + 1];
        for (var row = 0; row < rows.Length; row++)
        {
            starts[row + 1] = starts[row] + rows[row].Products.Length;
        }

        return new(starts, [.. rows.SelectMany(row => row.Products)], [.. rows.SelectMany(row => row.Weights)]);
    }
}
