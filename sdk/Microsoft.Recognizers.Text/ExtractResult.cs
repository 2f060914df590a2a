using Microsoft.Recognizers.Text.InternalCache;

namespace Microsoft.Recognizers.Text;

/// <summary>A stretch of a text in which an extractor found something.</summary>
public class ExtractResult : ICloneableType<ExtractResult>
{
    /// <summary>Where it starts in the text, from 0; null when not known.</summary>
    public int? Start { get; set; }

    /// <summary>How many characters it has; null when not known.</summary>
    public int? Length { get; set; }

    /// <summary>The stretch itself.</summary>
    public string Text { get; set; }

    /// <summary>What was found, such as <c>builtin.num.integer</c>.</summary>
    public string Type { get; set; }

    /// <summary>What the extractor wants its parser to know.</summary>
    public object Data { get; set; }

    /// <summary>What else is known; null when nothing is.</summary>
    public Metadata Metadata { get; set; }

    /// <inheritdoc/>
    public ExtractResult Clone()
    {
        var copy = (ExtractResult)MemberwiseClone();
        copy.Metadata = Metadata?.Clone();
        return copy;
    }
}
