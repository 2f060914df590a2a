using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn whose incoming activity is seen as one kind of activity.</summary>
/// <typeparam name="T">The kind, such as <see cref="IMessageActivity"/>.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.iturncontext-1"/>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>Gets the incoming activity.</summary>
    /// <value>The activity as its kind.</value>
    new T Activity { get; }
}
