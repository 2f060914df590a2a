namespace Microsoft.Recognizers.Text;

/// <summary>What a stretch of a text means.</summary>
public class ParseResult : ExtractResult
{
    public ParseResult()
    {
    }

    public ParseResult(ExtractResult er)
    {
        Start = er.Start;
        Length = er.Length;
        Text = er.Text;
        Type = er.Type;
        Data = er.Data;
        Metadata = er.Metadata;
    }

    /// <summary>The value, of the type its parser documents; null when the text has none.</summary>
    public object Value { get; set; }

    /// <summary>The value as the resolution shows it.</summary>
    public string ResolutionStr { get; set; }
}
