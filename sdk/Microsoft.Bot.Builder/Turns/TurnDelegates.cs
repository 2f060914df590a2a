using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The bot's part of a turn.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="cancellationToken">Stops the turn.</param>
/// <returns>A task that ends with the bot's part.</returns>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.botcallbackhandler"/>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);

/// <summary>The rest of a turn, seen from a middleware.</summary>
/// <param name="cancellationToken">Stops the turn.</param>
/// <returns>A task that ends with the rest of the turn.</returns>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.nextdelegate"/>
public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>Sees activities before they are sent.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activities">What is about to be sent; may be changed.</param>
/// <param name="next">Goes on with the sending; left out, nothing is sent.</param>
/// <returns>The ids the channel gave.</returns>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.sendactivitieshandler"/>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);

/// <summary>Sees an activity before it replaces another.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="activity">The new activity; may be changed.</param>
/// <param name="next">Goes on with the update; left out, nothing is replaced.</param>
/// <returns>The id the channel gave.</returns>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.updateactivityhandler"/>
public delegate Task<ResourceResponse> UpdateActivityHandler(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);

/// <summary>Sees a deletion before it is made.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="reference">The conversation, and the id of the activity to delete.</param>
/// <param name="next">Goes on with the deletion; left out, nothing is deleted.</param>
/// <returns>A task that ends with the deletion.</returns>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.deleteactivityhandler"/>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
