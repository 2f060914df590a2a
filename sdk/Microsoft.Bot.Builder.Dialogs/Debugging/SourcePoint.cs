using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A place in a source file.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.debugging.sourcepoint"/>
public class SourcePoint : IEquatable<SourcePoint>
{
    /// <summary>Makes the place of line 0, character 0.</summary>
    public SourcePoint()
    {
    }

    /// <summary>Makes a place.</summary>
    /// <param name="lineIndex">See <see cref="LineIndex"/>.</param>
    /// <param name="charIndex">See <see cref="CharIndex"/>.</param>
    public SourcePoint(int lineIndex, int charIndex)
    {
        LineIndex = lineIndex;
        CharIndex = charIndex;
    }

    /// <summary>The line, from 1.</summary>
    public int LineIndex { get; set; }

    /// <summary>The character of the line, from 0.</summary>
    public int CharIndex { get; set; }

    /// <summary>The place that a reader has come to.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>Its place; line 0, character 0 when it does not count lines.</returns>
    public static SourcePoint From(JsonReader reader) =>
        reader is IJsonLineInfo info ? new SourcePoint(info.LineNumber, info.LinePosition) : new SourcePoint();

    /// <summary>Reads an object and says where it began and ended.</summary>
    /// <typeparam name="T">The kind of object.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="read">Reads the object.</param>
    /// <param name="start">Where the reader was before.</param>
    /// <param name="end">Where it is after.</param>
    /// <returns>The object.</returns>
    public static T ReadObjectWithSourcePoints<T>(
        JsonReader reader, Func<JsonReader, T> read, out SourcePoint start, out SourcePoint end)
    {
        start = From(reader);
        var value = read(reader);
        end = From(reader);
        return value;
    }

    /// <summary>Makes another of the same place.</summary>
    /// <returns>The copy.</returns>
    public SourcePoint DeepClone() => new(LineIndex, CharIndex);

    /// <inheritdoc/>
    public bool Equals(SourcePoint other) => other != null && other.LineIndex == LineIndex && other.CharIndex == CharIndex;

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as SourcePoint);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(LineIndex, CharIndex);

    /// <inheritdoc/>
    public override string ToString() => $"{LineIndex}:{CharIndex}";
}
