namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The bot that called this one as a skill when a sign-in began; the token may come back by another way.</summary>
internal sealed class CallerInfo
{
    public string CallerServiceUrl { get; set; }

    public string Scope { get; set; }
}
