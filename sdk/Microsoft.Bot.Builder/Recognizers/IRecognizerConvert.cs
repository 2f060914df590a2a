namespace Microsoft.Bot.Builder;

/// <summary>Takes over the result of a recognizer.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.irecognizerconvert"/>
public interface IRecognizerConvert
{
    /// <summary>Takes over a result.</summary>
    /// <param name="result">The result.</param>
    void Convert(object result);
}
