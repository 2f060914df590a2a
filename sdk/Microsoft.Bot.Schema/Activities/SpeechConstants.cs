namespace Microsoft.Bot.Schema;

/// <summary>Constants of speech.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.speechconstants"/>
public static class SpeechConstants
{
    /// <summary>SSML that says nothing: a message with it stays silent.</summary>
    public static readonly string EmptySpeakTag =
        "<speak version=\"1.0\" xmlns=\"https://www.w3.org/2001/10/synthesis\" xml:lang=\"en-US\" />";
}
