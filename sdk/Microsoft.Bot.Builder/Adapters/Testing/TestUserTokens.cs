using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>The tokens a test says its users have.</summary>
internal sealed class TestUserTokens
{
    private const string Failing = "ExceptionExpected";

    private readonly Dictionary<UserKey, string> _tokens = [];
    private readonly Dictionary<(UserKey User, string Code), string> _codes = [];
    private readonly Dictionary<(UserKey User, string Item), string> _exchanges = [];

    /// <summary>Gives a user a token, at once or for a code.</summary>
    public void Add(UserKey user, string token, string magicCode)
    {
        if (magicCode is null)
        {
            _tokens[user] = token;
        }
        else
        {
            _codes[(user, magicCode)] = token;
        }
    }

    /// <summary>Lets a user exchange something for a token.</summary>
    public void AddExchange(UserKey user, string item, string token) => _exchanges[(user, item)] = token;

    /// <summary>Makes an exchange fail.</summary>
    public void FailExchange(UserKey user, string item) => _exchanges[(user, item)] = Failing;

    /// <summary>The user's token, or <c>null</c>; a right code is used up.</summary>
    public TokenResponse Get(UserKey user, string magicCode)
    {
        if (magicCode is not null && _codes.Remove((user, magicCode), out var promised))
        {
            _tokens[user] = promised;
        }

        return _tokens.TryGetValue(user, out var token) ? new TokenResponse { ConnectionName = user.Connection, Token = token } : null;
    }

    /// <summary>What is given for something, or <c>null</c>.</summary>
    public TokenResponse Exchange(UserKey user, TokenExchangeRequest request)
    {
        var item = string.IsNullOrEmpty(request.Token) ? request.Uri : request.Token;
        if (!_exchanges.TryGetValue((user, item), out var token))
        {
            return null;
        }

        return token == Failing
            ? throw new InvalidOperationException("Exception occurred during exchanging tokens")
            : new TokenResponse { ChannelId = user.Channel, ConnectionName = user.Connection, Token = token };
    }

    /// <summary>Takes a user's tokens of one connection, or of all.</summary>
    public void Remove(string channel, string user, string connection)
    {
        foreach (var key in OfUser(channel, user).Where(key => connection is null || key.Connection == connection).ToList())
        {
            _tokens.Remove(key);
        }
    }

    /// <summary>The connections a user has tokens of; <c>null</c> when there is none.</summary>
    public TokenStatus[] Status(string channel, string user, string includeFilter)
    {
        var included = includeFilter?.Split(',');
        var found = OfUser(channel, user)
            .Where(key => included is null || included.Contains(key.Connection))
            .Select(key => new TokenStatus { ConnectionName = key.Connection, HasToken = true, ServiceProviderDisplayName = key.Connection })
            .ToArray();
        return found.Length == 0 ? null : found;
    }

    private IEnumerable<UserKey> OfUser(string channel, string user) =>
        _tokens.Keys.Where(key => key.Channel == channel && key.User == user);

    internal readonly record struct UserKey(string Connection, string Channel, string User);
}
