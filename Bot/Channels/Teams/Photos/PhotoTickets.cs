using System.Security.Claims;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EcomBot.Bot.Channels.Teams.Photos;

/// <summary>Lets whoever holds one send photos into one conversation, for half an hour: signed, so that nobody makes one or changes it.</summary>
internal sealed class PhotoTickets(SigningKeys keys, TimeProvider time)
{
    private const string Issuer = "ecombot-photos";
    private const string Conversation = "conv";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private SymmetricSecurityKey? _key;

    /// <summary>A ticket for the conversation of an activity, in the name of whoever sent it.</summary>
    public async Task<string> IssueAsync(Activity activity, CancellationToken cancellationToken)
    {
        var said = new Activity(ActivityTypes.Message).ApplyConversationReference(activity.GetConversationReference(), isIncoming: true);
        (said.Id, said.ReplyToId, said.Locale) = (null, null, activity.Locale);
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Issuer,
            Expires = (time.GetUtcNow() + Lifetime).UtcDateTime,
            Subject = new ClaimsIdentity([new Claim(Conversation, ActivityText.Print(said))]),
            SigningCredentials = new(await KeyAsync(cancellationToken), SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>Reads a ticket.</summary>
    /// <returns>A message of its bearer that says nothing yet; null for a ticket that is forged, malformed or over.</returns>
    public async Task<Activity?> ReadAsync(string? ticket, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(ticket))
        {
            return null;
        }
        var read = await _handler.ValidateTokenAsync(ticket, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = Issuer,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = await KeyAsync(cancellationToken),
            LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime,
        });
        return read.IsValid ? ActivityText.Parse((string)read.Claims[Conversation]) : null;
    }

    private async Task<SymmetricSecurityKey> KeyAsync(CancellationToken cancellationToken) => _key ??= new(await keys.GetAsync("photos", cancellationToken));
}
