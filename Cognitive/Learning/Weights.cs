using System.Runtime.InteropServices;

namespace EcomBot.Cognitive.Learning;

/// <summary>Numbers as a model file holds them: a signed byte each, whose square times one scale is the number, so that small ones stay exact.</summary>
internal static class Weights
{
    private const int Steps = 127;

    /// <summary>Writes numbers, rounded to 255 steps that are narrow around 0.</summary>
    public static void Write(BinaryWriter writer, ReadOnlySpan<float> numbers)
    {
        var largest = 0f;
        foreach (var number in numbers)
        {
            largest = Math.Max(largest, Math.Abs(number));
        }
        writer.Write(numbers.Length);
        writer.Write(largest);
        foreach (var number in numbers)
        {
            var size = largest == 0 ? 0 : MathF.Round(MathF.Sqrt(Math.Abs(number) / largest) * Steps);
            writer.Write((sbyte)(number < 0 ? -size : size));
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static float[] Read(BinaryReader reader)
    {
        var numbers = new float[reader.ReadInt32()];
        var scale = reader.ReadSingle() / (Steps * Steps);
        var bytes = MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(numbers.Length));
        for (var index = 0; index < numbers.Length; index++)
        {
            int size = bytes[index];
            numbers[index] = size * Math.Abs(size) * scale;
        }
        return numbers;
    }
}
