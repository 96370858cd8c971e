## What has come in, what people ask, promises and duties.
