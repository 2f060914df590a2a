using System.Runtime.InteropServices;

namespace EcomBot.Cognitive.Learning;

/// <summary>Numbers as a model file holds them: a signed byte each, whose square times one scale is the number, so that small ones stay exact.</summary>
internal static class Weights
{
    private const int Steps = 127;

    /// <summary>Writes numbers, rounded to 255 steps that are narrow around 0.</summary>
    public static void Write(BinaryWriter writer, ReadOnlySpan<float> numbers)
    {
        var largest = Largest(numbers);
        writer.Write(numbers.Length);
        writer.Write(largest);
        foreach (var number in numbers)
        {
            writer.Write(StepOf(number, largest));
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static float[] Read(BinaryReader reader)
    {
        var (steps, largest) = ReadSteps(reader);
        var (numbers, scale) = (new float[steps.Length], ScaleOf(largest));
        for (var index = 0; index < numbers.Length; index++)
        {
            numbers[index] = Square(steps[index]) * scale;
        }
        return numbers;
    }

    /// <summary>Reads what <see cref="Write"/> wrote, as it stands there.</summary>
    /// <returns>The signed bytes, and the size of the largest number.</returns>
    public static (sbyte[] Steps, float Largest) ReadSteps(BinaryReader reader)
    {
        var steps = new sbyte[reader.ReadInt32()];
        var largest = reader.ReadSingle();
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(steps.AsSpan()));
        return (steps, largest);
    }

    /// <summary>The square of a signed byte, with its sign.</summary>
    public static int Square(int step) => step * Math.Abs(step);

    /// <summary>The size of the largest number.</summary>
    public static float Largest(ReadOnlySpan<float> numbers)
    {
        var largest = 0f;
        foreach (var number in numbers)
        {
            largest = Math.Max(largest, Math.Abs(number));
        }
        return largest;
    }

    /// <summary>What squares are multiplied with, where this is the size of the largest number.</summary>
    public static float ScaleOf(float largest) => largest / (Steps * Steps);

    /// <summary>The signed byte nearest to a number.</summary>
    public static sbyte StepOf(float number, float largest)
    {
        var size = largest == 0 ? 0 : MathF.Round(MathF.Sqrt(Math.Abs(number) / largest) * Steps);
        return (sbyte)(number < 0 ? -size : size);
    }
}
