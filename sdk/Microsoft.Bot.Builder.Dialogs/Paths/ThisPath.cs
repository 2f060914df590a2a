namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths into the memory of the active dialog.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.thispath"/>
public class ThisPath
{
    /// <summary>The options that the dialog was started with.</summary>
    public const string Options = "this.options";

    /// <summary>The former name of <see cref="Options"/>.</summary>
    [Obsolete("Use Options.")]
    public const string OPTIONS = "this.options";
}
