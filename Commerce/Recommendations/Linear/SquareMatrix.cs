namespace EcomBot.Commerce.Recommendations.Linear;

/// <summary>A square matrix of single numbers, row after row.</summary>
internal sealed class SquareMatrix(int size)
{
    private readonly float[][] _rows = [.. Enumerable.Range(0, size).Select(_ => new float[size])];

    /// <summary>Gets how many rows there are.</summary>
    public int Size => size;

    /// <summary>Gets a row, to be read or written.</summary>
    public Span<float> Row(int row) => _rows[row];

    /// <summary>Gets or sets one number.</summary>
    public float this[int row, int column]
    {
        get => _rows[row][column];
        set => _rows[row][column] = value;
    }
}
