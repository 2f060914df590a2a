namespace Microsoft.Recognizers.Text;

/// <summary>One thing found in a text.</summary>
public class ModelResult
{
    /// <summary>The stretch of the text, in lower case for numbers, units and dates.</summary>
    public string Text { get; set; }

    /// <summary>The index of its first character, from 0.</summary>
    public int Start { get; set; }

    /// <summary>The index of its last character.</summary>
    public int End { get; set; }

    /// <summary>What was found, such as <c>number</c> or <c>datetimeV2.date</c>.</summary>
    public string TypeName { get; set; }

    /// <summary>What it means, by the keys of <see cref="ResolutionKey"/>.</summary>
    public SortedDictionary<string, object> Resolution { get; set; }
}
