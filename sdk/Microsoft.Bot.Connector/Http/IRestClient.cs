using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>What an operation needs of the client it goes through.</summary>
internal interface IRestClient
{
    /// <summary>What sends.</summary>
    HttpClient HttpClient { get; }

    /// <summary>Where the service is.</summary>
    Uri BaseUri { get; }

    /// <summary>Who is calling; null sends no proof.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>How JSON is written and read.</summary>
    WireFormat Wire { get; }
}
