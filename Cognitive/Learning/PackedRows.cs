using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace EcomBot.Cognitive.Learning;

/// <summary>Rows of weights as a model file holds them, found by hash. Their sums are whole numbers, and so exact.</summary>
internal sealed class PackedRows
{
    private const int StepsAWord = sizeof(ulong);

    private readonly ulong[] _words;
    private readonly int _wordsARow;
    private readonly uint _mask;
    private readonly float _largest;

    private PackedRows(ReadOnlySpan<sbyte> steps, float largest, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(width % StepsAWord, 0);
        (_words, _wordsARow, _largest) = (MemoryMarshal.Cast<sbyte, ulong>(steps).ToArray(), width / StepsAWord, largest);
        _mask = (uint)(steps.Length / width) - 1;
    }

    /// <summary>How long a row is.</summary>
    public int Width => _wordsARow * StepsAWord;

    /// <summary>Rows of numbers, rounded as <see cref="Weights.Write"/> does.</summary>
    /// <param name="numbers">The rows, one after the other; how many is a power of two.</param>
    /// <param name="width">How long a row is, a multiple of 8.</param>
    public static PackedRows Of(float[] numbers, int width)
    {
        var largest = Weights.Largest(numbers);
        return new(Array.ConvertAll(numbers, number => Weights.StepOf(number, largest)), largest, width);
    }

    /// <summary>Reads what <see cref="Weights.Write"/> wrote.</summary>
    public static PackedRows Read(BinaryReader reader, int width)
    {
        var (steps, largest) = Weights.ReadSteps(reader);
        return new(steps, largest, width);
    }

    /// <summary>Writes the rows as <see cref="Weights.Write"/> does.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_words.Length * StepsAWord);
        writer.Write(_largest);
        writer.Write(MemoryMarshal.AsBytes(_words.AsSpan()));
    }

    /// <summary>Sums the rows of features.</summary>
    /// <param name="features">The features, as hashes.</param>
    /// <param name="factor">What the sums are multiplied with.</param>
    /// <param name="sums">Receives the sums, as many as a row is long.</param>
    public void Sum(ReadOnlySpan<uint> features, float factor, Span<float> sums)
    {
        var vectors = MemoryMarshal.Cast<float, Vector128<float>>(sums);
        for (var word = 0; word < _wordsARow; word++)
        {
            var (low, high) = (Vector128<int>.Zero, Vector128<int>.Zero);
            foreach (var feature in features)
            {
                var steps = Vector128.WidenLower(Vector128.CreateScalarUnsafe(_words[((int)(feature & _mask) * _wordsARow) + word]).AsSByte());
                var squares = steps * Vector128.Abs(steps);
                low += Vector128.WidenLower(squares);
                high += Vector128.WidenUpper(squares);
            }
            vectors[2 * word] = Vector128.ConvertToSingle(low) * (Weights.ScaleOf(_largest) * factor);
            vectors[(2 * word) + 1] = Vector128.ConvertToSingle(high) * (Weights.ScaleOf(_largest) * factor);
        }
    }
}
