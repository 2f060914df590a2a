using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <content>What invokes carry, checked before the bot sees it.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.activityhandler"/>
public partial class ActivityHandler
{
    private static class InvokeValues
    {
        private const string ExecuteAction = "Action.Execute";

        public static SearchInvokeValue ReadSearch(IInvokeActivity activity)
        {
            var search = Read<SearchInvokeValue>(activity.Value, " for search");
            if (string.IsNullOrEmpty(search.Kind))
            {
                // Teams leaves the kind out.
                search.Kind = activity.ChannelId == Channels.Msteams
                    ? SearchInvokeTypes.Search
                    : throw BadRequest("Missing kind property for search");
            }

            return string.IsNullOrEmpty(search.QueryText) ? throw BadRequest("Missing queryText property for search") : search;
        }

        public static AdaptiveCardInvokeValue ReadAction(IInvokeActivity activity)
        {
            var value = Read<AdaptiveCardInvokeValue>(activity.Value, string.Empty);
            if (value.Action is null)
            {
                throw BadRequest("Missing action property");
            }

            return value.Action.Type == ExecuteAction
                ? value
                : throw BadRequest($"The action '{value.Action.Type}'is not supported.", "NotSupported");
        }

        private static T Read<T>(object value, string purpose)
        {
            if (value is null)
            {
                throw BadRequest($"Missing value property{purpose}");
            }

            try
            {
                var read = value is T typed ? typed : value is JObject json ? json.ToObject<T>() : default;
                return read ?? throw BadRequest($"Value property is not properly formed{purpose}");
            }
            catch (JsonException)
            {
                throw BadRequest($"Value property is not properly formed{purpose}");
            }
        }

        private static InvokeResponseException BadRequest(string message, string code = "BadRequest")
        {
            var body = new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)HttpStatusCode.BadRequest,
                Type = "application/vnd.microsoft.error",
                Value = new Error { Code = code, Message = message },
            };
            return new InvokeResponseException(HttpStatusCode.BadRequest, body);
        }
    }
}
