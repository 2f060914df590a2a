using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares a reply with the one expected, and throws when it is not right.</summary>
/// <param name="expected">The one expected.</param>
/// <param name="actual">The reply.</param>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.adapters.validatereply"/>
public delegate void ValidateReply(IActivity expected, IActivity actual);
