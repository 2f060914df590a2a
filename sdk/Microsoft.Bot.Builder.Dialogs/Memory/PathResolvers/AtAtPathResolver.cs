namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>The short form <c>@@name</c> of <c>turn.recognized.entities.name</c>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.pathresolvers.atatpathresolver"/>
public class AtAtPathResolver : AliasPathResolver
{
    /// <summary>Makes the short form.</summary>
    public AtAtPathResolver()
        : base("@@", "turn.recognized.entities.")
    {
    }
}
