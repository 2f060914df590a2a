using System.Runtime.InteropServices;

namespace EcomBot.Cognitive.Learning;

/// <summary>Numbers as a model file holds them: signed bytes times one scale.</summary>
internal static class Weights
{
    /// <summary>The part of the numbers, by size, that may be cut to the largest byte.</summary>
    private const double Clipped = 0.0005;

    /// <summary>Writes numbers, rounded to 255 steps.</summary>
    public static void Write(BinaryWriter writer, ReadOnlySpan<float> numbers)
    {
        var scale = ScaleOf(numbers);
        writer.Write(numbers.Length);
        writer.Write(scale);
        foreach (var number in numbers)
        {
            writer.Write((sbyte)Math.Clamp(MathF.Round(number / scale), -127, 127));
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static float[] Read(BinaryReader reader)
    {
        var numbers = new float[reader.ReadInt32()];
        var scale = reader.ReadSingle();
        var bytes = MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(numbers.Length));
        for (var index = 0; index < numbers.Length; index++)
        {
            numbers[index] = bytes[index] * scale;
        }
        return numbers;
    }

    private static float ScaleOf(ReadOnlySpan<float> numbers)
    {
        var sizes = new float[numbers.Length];
        for (var index = 0; index < sizes.Length; index++)
        {
            sizes[index] = Math.Abs(numbers[index]);
        }
        Array.Sort(sizes);
        var largest = sizes.Length == 0 ? 0 : sizes[(int)((sizes.Length - 1) * (1 - Clipped))];
        return largest > 0 ? largest / 127 : 1;
    }
}
