namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>The short form <c>#name</c> of <c>turn.recognized.intents.name</c>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.pathresolvers.hashpathresolver"/>
public class HashPathResolver : AliasPathResolver
{
    /// <summary>Makes the short form.</summary>
    public HashPathResolver()
        : base("#", "turn.recognized.intents.")
    {
    }
}
