using System.Runtime.Intrinsics;

namespace EcomBot.Cognitive.Learning;

/// <summary>Four rows of weights as a model file holds them, column by column, so that all weights of a column are one access to memory.</summary>
/// <param name="columns">How long each row is.</param>
internal sealed class PackedColumns(int columns)
{
    /// <summary>How many rows there are.</summary>
    public const int Rows = 4;

    private const int BitsOfStep = 8;

    private readonly uint[] _steps = new uint[columns];
    private readonly float[] _largest = new float[Rows];

    /// <summary>How long each row is.</summary>
    public int Columns => columns;

    /// <summary>The weights of a column, each to be multiplied with the <see cref="Scale"/> of its row.</summary>
    public Vector128<float> this[int column]
    {
        get
        {
            var steps = Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalarUnsafe(_steps[column]).AsSByte()));
            return Vector128.ConvertToSingle(steps * Vector128.Abs(steps));
        }
    }

    /// <summary>What the weights of a row are multiplied with.</summary>
    public float Scale(int row) => Weights.ScaleOf(_largest[row]);

    /// <summary>Puts a row in place, rounded as <see cref="Weights.Write"/> does.</summary>
    public void Put(int row, ReadOnlySpan<float> numbers)
    {
        var (steps, largest) = (new sbyte[columns], Weights.Largest(numbers));
        for (var column = 0; column < columns; column++)
        {
            steps[column] = Weights.StepOf(numbers[column], largest);
        }
        Put(row, steps, largest);
    }

    /// <summary>Reads rows whose first one <see cref="Weights.Write"/> wrote; the others are still to be read.</summary>
    public static PackedColumns ReadFirst(BinaryReader reader)
    {
        var (steps, largest) = Weights.ReadSteps(reader);
        var packed = new PackedColumns(steps.Length);
        packed.Put(0, steps, largest);
        return packed;
    }

    /// <summary>Reads a further row.</summary>
    public void Read(BinaryReader reader, int row)
    {
        var (steps, largest) = Weights.ReadSteps(reader);
        Put(row, steps, largest);
    }

    /// <summary>Writes a row as <see cref="Weights.Write"/> does.</summary>
    public void Write(BinaryWriter writer, int row)
    {
        writer.Write(columns);
        writer.Write(_largest[row]);
        foreach (var steps in _steps)
        {
            writer.Write((sbyte)(steps >> (row * BitsOfStep)));
        }
    }

    private void Put(int row, ReadOnlySpan<sbyte> steps, float largest)
    {
        _largest[row] = largest;
        for (var column = 0; column < columns; column++)
        {
            _steps[column] |= (uint)(byte)steps[column] << (row * BitsOfStep);
        }
    }
}
