namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds expressions of date and time, as seen from a reference moment.</summary>
public interface IDateTimeExtractor : IExtractor
{
    /// <summary>The expressions in a text, from left to right.</summary>
    /// <param name="input">The text.</param>
    /// <param name="reference">The moment taken as now.</param>
    List<ExtractResult> Extract(string input, Moment reference);
}
