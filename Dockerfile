# Laurel in a container. Build: docker build --tag laurel .   Run: see compose.yaml.

FROM python:3.13-slim-bookworm AS build
WORKDIR /app
COPY .ci/uv.txt .ci/uv.txt
RUN python -m pip install --no-cache-dir --require-hashes --requirement .ci/uv.txt
COPY pyproject.toml requirements.lock ./
# The versions and hashes of the lock file, without the tools for development. Compiled bytecode
# makes the start two to three times as fast.
RUN uv venv .venv \
    && uv pip install --python .venv/bin/python --no-cache --compile-bytecode \
        --constraint requirements.lock --requirement pyproject.toml
COPY domain domain
COPY storage storage
COPY commands commands
COPY scheduler scheduler
COPY migrations migrations
COPY bot bot
RUN .venv/bin/python -m compileall -q bot commands domain migrations scheduler storage

FROM python:3.13-slim-bookworm
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin laurel \
    && install --directory --owner laurel /data
WORKDIR /app
# Owned by root: the bot cannot change its own code.
COPY --from=build /app /app
ENV PATH=/app/.venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    HOST=0.0.0.0 \
    PORT=3978 \
    LAUREL_DATA_DIR=/data
USER 10001
# Only used when DATABASE_URL is not set.
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as u; u.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/healthz', timeout=2)"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
