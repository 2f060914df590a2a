using System.Runtime.InteropServices;

namespace EcomBot.Commerce.Recommendations.Models;

/// <summary>Writes and reads arrays of numbers at once.</summary>
internal static class NumberStream
{
    /// <summary>Writes how many numbers there are, and the numbers.</summary>
    public static void WriteNumbers<T>(this BinaryWriter writer, T[] numbers) where T : unmanaged
    {
        writer.Write(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    /// <summary>Reads what <see cref="WriteNumbers"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">Some are missing.</exception>
    public static T[] ReadNumbers<T>(this BinaryReader reader) where T : unmanaged
    {
        var numbers = new T[Length(reader)];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    // A broken file must not ask for all the memory there is.
    private static int Length(BinaryReader reader) =>
        reader.ReadInt32() is >= 0 and var length && length <= reader.BaseStream.Length
            ? length
            : throw new InvalidDataException("A length is out of its range.");
}
