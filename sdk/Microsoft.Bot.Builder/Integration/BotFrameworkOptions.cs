using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest.TransientFaultHandling;

namespace Microsoft.Bot.Builder.Integration;

/// <summary>How a web application runs a bot.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.integration.botframeworkoptions"/>
[Obsolete("Use CloudAdapter and its configuration instead.")]
public class BotFrameworkOptions
{
    /// <summary>Gets or sets what knows the bot's application ids and passwords.</summary>
    /// <value>Default one without an application, which answers whoever asks.</value>
    public ICredentialProvider CredentialProvider { get; set; } = new SimpleCredentialProvider();

    /// <summary>Gets or sets the credentials the bot sends with.</summary>
    /// <value>Default those of <see cref="CredentialProvider"/>.</value>
    public AppCredentials AppCredentials { get; set; }

    /// <summary>Gets or sets the cloud the bot is in.</summary>
    /// <value>Default the public one.</value>
    public IChannelProvider ChannelProvider { get; set; }

    /// <summary>Gets or sets what is done with an exception that leaves a turn.</summary>
    /// <value>Default nothing: the exception goes to the caller.</value>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>Gets the middleware every turn passes.</summary>
    /// <value>The middleware in order.</value>
    public IList<IMiddleware> Middleware { get; } = [];

    /// <summary>Gets states that are put into every turn.</summary>
    /// <value>The states.</value>
    [Obsolete("This property is no longer used by the framework.")]
    public IList<BotState> State { get; } = [];

    /// <summary>Gets or sets how requests to a channel are tried again.</summary>
    /// <value>Default as the connector does.</value>
    public RetryPolicy ConnectorClientRetryPolicy { get; set; }

    /// <summary>Gets or sets the client for what the bot sends.</summary>
    /// <value>Default one shared by the process.</value>
    public HttpClient HttpClient { get; set; }

    /// <summary>Gets or sets where the application takes what channels post.</summary>
    /// <value>Default <c>/api/messages</c>.</value>
    public BotFrameworkPaths Paths { get; set; } = new();

    /// <summary>Gets or sets further conditions for callers.</summary>
    /// <value>Default none.</value>
    public AuthenticationConfiguration AuthenticationConfiguration { get; set; } = new();
}
