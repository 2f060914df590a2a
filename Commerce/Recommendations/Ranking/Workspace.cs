namespace EcomBot.Commerce.Recommendations.Ranking;

/// <summary>The sums of one query over all products; used again for the next, since clearing touches only what was written.</summary>
internal sealed class Workspace(int products)
{
    /// <summary>How many sums a product has in a row: the signals, filled up to a line of the processor's cache.</summary>
    private const int Width = 16;

    private readonly float[] _sums = new float[products * Width];
    private readonly Possession[] _possessions = new Possession[products];
    private readonly bool[] _isTouched = new bool[products];
    private readonly int[] _touched = new int[products];

    /// <summary>Gets how many signals there are.</summary>
    public static int Signals { get; } = Enum.GetValues<Signal>().Length;

    private int Count { get; set; }

    /// <summary>Gets the products that anything is known of, in this query.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, Count);

    /// <summary>Gets the sums of a product.</summary>
    public Span<float> Sums(int product) => _sums.AsSpan(product * Width, Signals);

    /// <summary>Gets how the customer bought a product so far.</summary>
    public ref Possession PossessionOf(int product) => ref _possessions[product];

    /// <summary>Says that something is known of a product, and gets its sums.</summary>
    public Span<float> Touch(int product)
    {
        if (!_isTouched[product])
        {
            _isTouched[product] = true;
            _touched[Count++] = product;
        }

        return Sums(product);
    }

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        foreach (var product in Touched)
        {
            Sums(product).Clear();
            _possessions[product] = default;
            _isTouched[product] = false;
        }

        Count = 0;
    }
}
