namespace Microsoft.Bot.Builder;

/// <summary>Takes over the result of a recognizer.</summary>
public interface IRecognizerConvert
{
    /// <summary>Takes over a result.</summary>
    /// <param name="result">The result.</param>
    void Convert(object result);
}
