namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>The short form <c>%name</c> of <c>class.name</c>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.pathresolvers.percentpathresolver"/>
public class PercentPathResolver : AliasPathResolver
{
    /// <summary>Makes the short form.</summary>
    public PercentPathResolver()
        : base("%", "class.")
    {
    }
}
