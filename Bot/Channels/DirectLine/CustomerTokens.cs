using EcomBot.Bot.SignIn;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Makes tokens for new conversations, for the customer whom the shop's own token names, where there is one.</summary>
internal sealed class CustomerTokens(DirectLineTokens tokens, PageTokens pages, PageSignIns signIns)
{
    /// <summary>A token for a new conversation; 403 when the shop's token does not hold.</summary>
    /// <param name="userId">The user it speaks as; null leaves that to its bearer.</param>
    /// <param name="customerToken">The shop's token; null for a visitor.</param>
    /// <param name="cancellationToken">Ends the wait for the database.</param>
    public async Task<IResult> IssueAsync(string? userId, string? customerToken, CancellationToken cancellationToken)
    {
        var conversation = DirectLineTokens.NewId();
        if (!string.IsNullOrEmpty(customerToken))
        {
            if (await pages.ReadAsync(customerToken) is not { } customer)
            {
                return DirectLineError.Result(StatusCodes.Status403Forbidden, "BadArgument", "The customer's token is not valid.");
            }
            await signIns.KeepAsync(DirectLineMapper.ChannelId, conversation, customer, cancellationToken);
        }
        return Results.Ok(await tokens.IssueAsync(conversation, userId, cancellationToken));
    }
}
