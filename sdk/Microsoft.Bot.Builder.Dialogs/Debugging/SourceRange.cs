using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A part of a source file.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.debugging.sourcerange"/>
public class SourceRange : IEquatable<SourceRange>
{
    /// <summary>Makes a part of no file.</summary>
    public SourceRange()
    {
    }

    /// <summary>Makes a part of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="startLine">Its first line, from 1.</param>
    /// <param name="startChar">Its first character in that line, from 0.</param>
    /// <param name="endLine">The line after it.</param>
    /// <param name="endChar">The character after it.</param>
    public SourceRange(string path, int startLine, int startChar, int endLine, int endChar)
    {
        Path = path;
        StartPoint = new SourcePoint(startLine, startChar);
        EndPoint = new SourcePoint(endLine, endChar);
    }

    /// <summary>What a designer keeps with the part; null for nothing.</summary>
    public JToken Designer { get; set; }

    /// <summary>The file.</summary>
    public string Path { get; set; }

    /// <summary>Where the part begins.</summary>
    public SourcePoint StartPoint { get; set; }

    /// <summary>Where the part ends.</summary>
    public SourcePoint EndPoint { get; set; }

    /// <summary>Makes another of the same part.</summary>
    /// <returns>The copy.</returns>
    public SourceRange DeepClone() => new()
    {
        Designer = Designer?.DeepClone(),
        Path = Path,
        StartPoint = StartPoint?.DeepClone(),
        EndPoint = EndPoint?.DeepClone(),
    };

    /// <inheritdoc/>
    public bool Equals(SourceRange other) =>
        other != null
        && string.Equals(other.Path, Path, StringComparison.Ordinal)
        && Equals(other.StartPoint, StartPoint)
        && Equals(other.EndPoint, EndPoint);

    /// <inheritdoc/>
    public override bool Equals(object obj) => Equals(obj as SourceRange);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, StartPoint, EndPoint);

    /// <inheritdoc/>
    public override string ToString() => $"{System.IO.Path.GetFileName(Path)}:{StartPoint}->{EndPoint}";
}
