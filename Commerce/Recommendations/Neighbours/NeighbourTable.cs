namespace EcomBot.Commerce.Recommendations.Neighbours;

/// <summary>The nearest products of each product, with how near they are.</summary>
/// <param name="Starts">Where each product's row begins; one place more than there are products.</param>
/// <param name="Products">The neighbours, row after row, the nearest first.</param>
/// <param name="Weights">How near each of them is; above zero.</param>
internal sealed record NeighbourTable(int[] Starts, int[] Products, float[] Weights)
{
    /// <summary>Gets the neighbours of a product.</summary>
    public ReadOnlySpan<int> Of(int product) => Products.AsSpan(Starts[product]..Starts[product + 1]);

    /// <summary>Gets how near the neighbours of a product are.</summary>
    public ReadOnlySpan<float> WeightsOf(int product) => Weights.AsSpan(Starts[product]..Starts[product + 1]);

    /// <summary>Gets how near one product is to another; 0 for one that is not among its nearest.</summary>
    public float Between(int product, int other)
    {
        var place = Of(product).IndexOf(other);
        return place < 0 ? 0 : WeightsOf(product)[place];
    }

    /// <summary>Gets a table of so many products without any neighbours.</summary>
    public static NeighbourTable Empty(int products) => new(new int[products + 1], [], []);
}
