namespace EcomBot.Commerce.Recommendations.Neighbours;

/// <summary>Sums up how near others are to one product; used again for the next.</summary>
internal sealed class NeighbourRow(int products)
{
    private readonly float[] _sums = new float[products];
    private readonly List<int> _touched = [];

    /// <summary>Gets the products that were added, once each.</summary>
    public IReadOnlyList<int> Touched => _touched;

    /// <summary>Gets or sets the sum of one of them.</summary>
    public float this[int product]
    {
        get => _sums[product];
        set => _sums[product] = value;
    }

    /// <summary>Adds to a product's sum.</summary>
    public void Add(int product, float weight)
    {
        if (_sums[product] == 0)
        {
            _touched.Add(product);
        }

        _sums[product] += weight;
    }

    /// <summary>Multiplies all sums.</summary>
    public void Scale(float factor) => _touched.ForEach(product => _sums[product] *= factor);

    /// <summary>Takes the highest sums out, without the product itself, and empties the row.</summary>
    public (int[] Products, float[] Weights) Take(int self, int most)
    {
        _sums[self] = 0;
        int[] products = [.. _touched.Where(product => _sums[product] > 0)];
        var weights = Array.ConvertAll(products, product => -_sums[product]);
        Array.Sort(weights, products);
        _touched.ForEach(product => _sums[product] = 0);
        _touched.Clear();
        var kept = Math.Min(most, products.Length);
        return (products[..kept], Array.ConvertAll(weights[..kept], weight => -weight));
    }
}
