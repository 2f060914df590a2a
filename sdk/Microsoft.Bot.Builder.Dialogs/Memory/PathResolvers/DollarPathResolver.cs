namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>The short form <c>$name</c> of <c>dialog.name</c>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.pathresolvers.dollarpathresolver"/>
public class DollarPathResolver : AliasPathResolver
{
    /// <summary>Makes the short form.</summary>
    public DollarPathResolver()
        : base("$", "dialog.")
    {
    }
}
